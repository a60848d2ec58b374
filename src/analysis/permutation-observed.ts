import { momentsOf } from "./moments";
import type { Weights } from "./weights";

/** Sums this close, in standard deviations of the column, are equal: their order of addition differs. */
const SAME = 1e-9;

/** The areas with one number of neighbours, and what was observed for them, sorted. */
export interface Observed {
  readonly neighbours: number;
  /** Distinct observed sums of neighbours' values, ascending, in standard deviations. */
  readonly sums: Float64Array;
}

export interface Observations {
  /** The column less its mean, in standard deviations. */
  readonly standard: Float64Array;
  /** One group per number of neighbours that occurs, fewest first; none for areas without. */
  readonly groups: readonly Observed[];
  /** Each area's sum of its neighbours' standardised values. */
  readonly sumOf: Float64Array;
  /** Where each area's sum stands in its group; −1 for areas without neighbours. */
  readonly slot: Int32Array;
  /** Which group each area is in; −1 for areas without neighbours. */
  readonly group: Int32Array;
  readonly same: number;
}

/** What the draws are to be compared with; null for a constant column, where nothing can be extreme. */
export const observationsOf = (values: Float64Array, weights: Weights): Observations | null => {
  const { mean, variance } = momentsOf(values);
  if (!(variance > 0)) return null;
  const standard = values.map((value) => (value - mean) / Math.sqrt(variance));
  const { count, start, to } = weights;
  const sumOf = new Float64Array(count);
  const byNeighbours = new Map<number, number[]>();
  for (let area = 0; area < count; area++) {
    for (let link = start[area]!; link < start[area + 1]!; link++) {
      sumOf[area]! += standard[to[link]!]!;
    }
    const neighbours = start[area + 1]! - start[area]!;
    if (neighbours === 0) continue;
    const members = byNeighbours.get(neighbours);
    if (members === undefined) byNeighbours.set(neighbours, [area]);
    else members.push(area);
  }
  const slot = new Int32Array(count).fill(-1);
  const group = new Int32Array(count).fill(-1);
  const groups = [...byNeighbours.entries()]
    .sort(([a], [b]) => a - b)
    .map(([neighbours, members], index) => {
      const sums: number[] = [];
      members.sort((a, b) => sumOf[a]! - sumOf[b]!);
      for (const area of members) {
        if (sums.length === 0 || sumOf[area]! > sums.at(-1)!) sums.push(sumOf[area]!);
        slot[area] = sums.length - 1;
        group[area] = index;
      }
      return { neighbours, sums: Float64Array.from(sums) };
    });
  return { standard, groups, sumOf, slot, group, same: SAME };
};
