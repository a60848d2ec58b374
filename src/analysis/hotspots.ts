import {
  HOTSPOT_TIERS,
  type HotspotClass,
  type HotspotStatistic,
  type HotspotTier,
} from "../domain/hotspot-words";
import { qValues } from "./fdr";
import { localG, neighboursZ } from "./local-g";
import { localMoran } from "./local-moran";
import { momentsOf } from "./moments";
import { twoSidedP } from "./normal";
import { foldedP, permutationTails, type Tails } from "./permutation";
import { subsetOf, withoutNeighbours, type Weights } from "./weights";

/** What is asked: a column over the reference areas, of which the first `rows` are reported. */
export interface HotspotRequest {
  readonly measure: string;
  readonly year: number;
  readonly statistic: HotspotStatistic;
  /** Higher is more need (`needOf`), region then halo; NaN is unknown. */
  readonly values: Float64Array;
  readonly weights: Weights;
  /** The region's areas: the halo after them serves as reference and neighbours only. */
  readonly rows: number;
  /** A patch: 1 for rows to report and correct over; absent for all. */
  readonly patch?: Uint8Array;
  /** Share of chance findings accepted among the areas marked. */
  readonly alpha: number;
  readonly permutations: number;
  readonly seed: number;
}

/** Per row of the region. An area that is unknown, isolated or outside the patch has NaN and "none". */
export interface HotspotFindings {
  /** Where p comes from: the normal distribution at once, the permutations when ready. */
  readonly tested: "analytic" | "permutation";
  /** Gi* (own value and neighbours together), or local Moran's Iᵢ. */
  readonly value: Float64Array;
  /** The statistic less its mean while the own value stays and the others move, in deviations of that. */
  readonly z: Float64Array;
  readonly p: Float64Array;
  readonly pAnalytic: Float64Array;
  readonly q: Float64Array;
  readonly class: readonly HotspotClass[];
  /** What p alone would have marked, before the number of areas tested is allowed for. */
  readonly uncorrected: readonly HotspotClass[];
  /** Strictest tier that a marked area reaches; 0 where `class` is none. */
  readonly tier: readonly HotspotTier[];
  /** Areas behind mean and variance: known ones of region and halo. */
  readonly areas: number;
  /** Rows of the region without a figure. */
  readonly unknown: readonly number[];
  /** Rows with a figure but no neighbour that has one. */
  readonly isolated: readonly number[];
  readonly constant: boolean;
}

/** Findings with the request they answer, so that a late answer never paints under a newer choice. */
export interface HotspotResult extends HotspotFindings {
  readonly request: HotspotRequest;
}

/** The known areas: unknown ones leave mean, variance and everyone's neighbours. */
interface Reference {
  readonly values: Float64Array;
  readonly weights: Weights;
  /** Area of the request behind each area of the reference, ascending. */
  readonly areas: Int32Array;
}

export const referenceOf = ({
  values,
  weights,
}: Pick<HotspotRequest, "values" | "weights">): Reference => {
  if (values.length !== weights.count) {
    throw new RangeError(`${values.length} values for ${weights.count} areas`);
  }
  const areas = Int32Array.from(values.keys()).filter((area) => !Number.isNaN(values[area]!));
  return {
    areas,
    values: Float64Array.from(areas, (area) => values[area]!),
    weights: subsetOf(weights, areas),
  };
};

interface Statistics {
  readonly value: Float64Array;
  readonly z: Float64Array;
  /** Which class an area has if it is significant, its neighbours' sum being high or low for chance. */
  readonly classOf: (area: number, high: boolean) => HotspotClass;
  /** Areas whose statistic no rearrangement can change. */
  readonly fixed: (area: number) => boolean;
}

const statisticsOf: Record<HotspotStatistic, (reference: Reference) => Statistics> = {
  gi: ({ values, weights }) => {
    const value = localG(values, weights);
    // Where its own extreme value outweighs its neighbours', an area stands alone: no hot or cold spot.
    const classOf = (area: number, high: boolean) =>
      value[area]! > 0 === high ? (high ? "hot" : "cold") : "none";
    return { value, z: neighboursZ(values, weights), classOf, fixed: () => false };
  },
  moran: ({ values, weights }) => {
    const { i, z, lag } = localMoran(values, weights);
    const { mean } = momentsOf(values);
    return {
      value: i,
      z,
      classOf: (area) => {
        const own = values[area]! > mean;
        const around = lag[area]! > 0;
        if (own) return around ? "high-high" : "high-low";
        return around ? "low-high" : "low-low";
      },
      fixed: (area) => i[area] === 0 && values[area] === mean,
    };
  },
};

const tierOf = (q: number): HotspotTier => HOTSPOT_TIERS.find((tier) => q <= tier.q)?.tier ?? 0;

const findings = (
  request: HotspotRequest,
  reference: Reference,
  tails: Tails | null,
): HotspotFindings => {
  const { rows, patch, alpha } = request;
  const { value, z, classOf, fixed } = statisticsOf[request.statistic](reference);
  const permuted = tails === null ? null : foldedP(tails);
  const column = () => new Float64Array(rows).fill(NaN);
  const [values, scores, p, pAnalytic] = [column(), column(), column(), column()];
  const classes = new Array<HotspotClass>(rows).fill("none");
  reference.areas.forEach((row, area) => {
    if (row >= rows || patch?.[row] === 0) return;
    values[row] = value[area]!;
    scores[row] = z[area]!;
    pAnalytic[row] = twoSidedP(z[area]!);
    p[row] = permuted === null ? twoSidedP(z[area]!) : fixed(area) ? 1 : permuted[area]!;
    const high = tails === null ? z[area]! > 0 : tails.atLeast[area]! <= tails.atMost[area]!;
    classes[row] = classOf(area, high);
  });
  const q = qValues(p);
  const marked = classes.map((one, row) => q[row]! <= alpha && one !== "none");
  const isolated = withoutNeighbours(reference.weights).map((area) => reference.areas[area]!);
  return {
    tested: permuted === null ? "analytic" : "permutation",
    value: values,
    z: scores,
    p,
    pAnalytic,
    q,
    class: classes.map((one, row) => (marked[row] === true ? one : "none")),
    uncorrected: classes.map((one, row) => (p[row]! <= alpha ? one : "none")),
    tier: marked.map((one, row) => (one ? tierOf(q[row]!) : 0)),
    areas: reference.areas.length,
    unknown: Array.from({ length: rows }, (_, row) => row).filter((row) =>
      Number.isNaN(request.values[row]!),
    ),
    isolated: isolated.filter((row) => row < rows),
    constant: momentsOf(reference.values).variance === 0,
  };
};

/** The statistic with its p from the normal distribution: a millisecond for a city region. */
export const analyticHotspots = (request: HotspotRequest): HotspotFindings =>
  findings(request, referenceOf(request), null);

/**
 * The statistic with its p from conditional permutation, corrected over the rows reported.
 * @param onProgress permutations done so far, every few thousand
 */
export const permutedHotspots = (
  request: HotspotRequest,
  onProgress?: (done: number) => void,
): HotspotFindings => {
  const reference = referenceOf(request);
  const tails = permutationTails(reference.values, reference.weights, request, onProgress);
  return findings(request, reference, tails);
};
