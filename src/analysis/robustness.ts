import {
  ROBUSTNESS_CHECKS,
  type HotspotClass,
  type RobustnessCheck,
} from "../domain/hotspot-words";
import { permutedHotspots, type HotspotRequest } from "./hotspots";
import type { Weights } from "./weights";

/** The same mark by the other statistic: a hot spot is a cluster of high values, and so on. */
const AGREES: Readonly<Record<HotspotClass, HotspotClass>> = {
  hot: "high-high",
  cold: "low-low",
  "high-high": "hot",
  "low-low": "cold",
  "high-low": "none",
  "low-high": "none",
  none: "none",
};

/**
 * Which checks each area passes, by row of the region: of the areas that its p alone would mark, so that
 * "holds after allowing for the number of areas tested" is a check like the others. Empty for the rest.
 * The other runs are corrected too. Outliers (high-low, low-high) agree with Gi* where it marks no spot.
 * Costs four permutation runs.
 */
export const robustness = (
  request: HotspotRequest,
  others: { readonly rook: Weights; readonly nearest: Weights },
): RobustnessCheck[][] => {
  const { uncorrected: marks, class: corrected } = permutedHotspots(request);
  const statistic = request.statistic === "gi" ? "moran" : "gi";
  const other = permutedHotspots({ ...request, statistic }).class;
  const edges = permutedHotspots({ ...request, weights: others.rook }).class;
  const nearest = permutedHotspots({ ...request, weights: others.nearest }).class;
  const holds: Record<RobustnessCheck, (mark: HotspotClass, row: number) => boolean> = {
    corrected: (mark, row) => corrected[row] === mark,
    agreed: (mark, row) => other[row] === AGREES[mark],
    edges: (mark, row) => edges[row] === mark,
    nearest: (mark, row) => nearest[row] === mark,
  };
  return marks.map((mark, row) =>
    mark === "none"
      ? []
      : ROBUSTNESS_CHECKS.map(({ id }) => id).filter((id) => holds[id](mark, row)),
  );
};
