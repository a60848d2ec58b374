import {
  CHECK_IDS,
  type HotspotClass,
  type Robustness,
  type RobustnessCheck,
} from "../domain/hotspot-words";
import { qValues } from "./fdr";
import { permutedHotspots, referenceOf, type HotspotRequest } from "./hotspots";
import { twoSidedP } from "./normal";
import { neighboursOf, type Weights } from "./weights";

/** Other ways to test the same marks; absent where there is no such way. */
export interface OtherWays {
  /** Neighbours within a distance. */
  readonly band: Weights;
  /** Neighbours that are the k nearest, for several k. */
  readonly nearest: readonly Weights[];
  /** Mean and variance over England's areas, where they are known. */
  readonly england: { readonly mean: number; readonly variance: number } | null;
  /** 1 for areas whose value was carried over a change of boundaries; null where none was. */
  readonly changed: Uint8Array | null;
  /** Values of the release before; null at the first. */
  readonly before: Float64Array | null;
}

/** Draws for each other way: enough to tell classes at 5%, a tenth of those of the map's own test. */
const DRAWS = 9999;

const without = (values: Float64Array, leavesOut: (area: number) => boolean): Float64Array =>
  values.map((value, area) => (leavesOut(area) ? NaN : value));

/**
 * Classes if neighbours were drawn from all areas of England: their sum against k times its mean, with
 * the normal p (so many areas that drawing with or without replacement is the same).
 */
const classesAgainst = (
  request: HotspotRequest,
  { mean, variance }: NonNullable<OtherWays["england"]>,
): HotspotClass[] => {
  const { values, weights, areas } = referenceOf(request);
  const isGi = request.statistic === "gi";
  const p = new Float64Array(request.rows).fill(NaN);
  const classes = new Array<HotspotClass>(request.rows).fill("none");
  areas.forEach((row, area) => {
    if (row >= request.rows || request.patch?.[row] === 0) return;
    const around = neighboursOf(weights, area);
    if (around.length === 0) return;
    const excess = around.reduce((sum, to) => sum + values[to]! - mean, 0);
    p[row] = twoSidedP(excess / Math.sqrt(around.length * variance));
    const own = values[area]! > mean ? "high" : "low";
    classes[row] = isGi
      ? excess > 0
        ? "hot"
        : "cold"
      : `${own}-${excess > 0 ? ("high" as const) : ("low" as const)}`;
  });
  const q = qValues(p);
  return classes.map((one, row) => (q[row]! <= request.alpha ? one : "none"));
};

/**
 * How far the marks depend on how they were tested. Each check tests every area anew in one other way, or
 * several; an area passes if its class is the same in all of them. A check that cannot fail is left out:
 * what is the same by construction (Gi* against local Moran's I, which share their draws) proves nothing.
 */
export const robustness = (request: HotspotRequest, others: OtherWays): Robustness => {
  const { class: marks } = permutedHotspots(request);
  const { values, rows } = request;
  const { changed, before, england, band, nearest } = others;
  const again = (more: Partial<HotspotRequest>) =>
    permutedHotspots({ ...request, permutations: DRAWS, ...more }).class;
  const ways: Readonly<Record<RobustnessCheck, (readonly HotspotClass[])[]>> = {
    region: values.length === rows ? [] : [again({ values: without(values, (at) => at >= rows) })],
    england: england === null ? [] : [classesAgainst(request, england)],
    band: [again({ weights: band })],
    nearest: nearest.map((weights) => again({ weights })),
    unchanged:
      changed === null ? [] : [again({ values: without(values, (at) => changed[at] === 1) })],
    before: before === null ? [] : [again({ values: before })],
  };
  const isAsked = (id: RobustnessCheck, row: number) =>
    marks[row] !== "none" && !(id === "unchanged" && changed?.[row] === 1);
  const checks = CHECK_IDS.filter((id) => ways[id].length > 0).map((id) => {
    const holds = marks.map((mark, row) =>
      isAsked(id, row) ? ways[id].filter((classes) => classes[row] === mark).length : null,
    );
    const asked = holds.filter((each) => each !== null);
    return {
      id,
      ways: ways[id].length,
      holds,
      marks: asked.length,
      changes: asked.filter((each) => each < ways[id].length).length,
    };
  });
  return { checks };
};
