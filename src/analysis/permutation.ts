import { drawAgain, type Draws } from "./permutation-draws";
import { observationsOf, type Observations, type Observed } from "./permutation-observed";
import { placeOf, rulerOf, type Ruler } from "./permutation-ruler";
import type { Weights } from "./weights";

/** How often chance did as much: per area, the draws whose neighbours' sum is as high, and as low. */
export interface Tails {
  readonly permutations: number;
  readonly atLeast: Int32Array;
  readonly atMost: Int32Array;
}

interface Group {
  readonly neighbours: number;
  readonly sums: Ruler;
  /** By place among the observed sums: draws that are above exactly that many of them. */
  readonly above: Int32Array;
  /** Draws equal to each observed sum. */
  readonly equal: Int32Array;
}

const groupOf = ({ neighbours, sums }: Observed): Group => ({
  neighbours,
  sums: rulerOf(sums),
  above: new Int32Array(sums.length + 1),
  equal: new Int32Array(sums.length),
});

const tally = ({ sums, above, equal }: Group, drawn: number, same: number): void => {
  const { sorted } = sums;
  const place = placeOf(sums, drawn - same);
  above[place]! += 1;
  for (let tied = place; tied < sorted.length && sorted[tied]! <= drawn + same; tied++) {
    equal[tied]! += 1;
  }
};

const tailsOf = (
  { slot, group }: Observations,
  groups: readonly Group[],
  permutations: number,
  [moreAbove, moreEqual]: readonly [Int32Array, Int32Array],
): Tails => {
  const atLeast = new Int32Array(slot.length);
  const atMost = new Int32Array(slot.length);
  const higher = groups.map(({ above }) => {
    // A draw above j sums is above those at 0…j − 1.
    const sum = new Int32Array(above.length);
    for (let place = above.length - 2; place >= 0; place--) {
      sum[place] = sum[place + 1]! + above[place + 1]!;
    }
    return sum;
  });
  for (let area = 0; area < slot.length; area++) {
    const own = group[area]!;
    if (own < 0) continue;
    const above = higher[own]![slot[area]!]! + moreAbove[area]!;
    atLeast[area] = above + groups[own]!.equal[slot[area]!]! + moreEqual[area]!;
    atMost[area] = permutations - above;
  }
  return { permutations, atLeast, atMost };
};

const PROGRESS_EVERY = 4096;

/**
 * Conditional permutation of every area at once (Anselin 1995, section "inference"): the value at i stays,
 * its k neighbours' values are drawn without replacement from all the others. Only the neighbours' sum
 * varies, so one test serves Gi* and local Moran's I alike.
 *
 * Instead of drawing anew for each area, each permutation draws one row of areas for all:
 * - the first k of the row are the neighbours of every area that has k neighbours;
 * - where area i itself is among its own first k, it is struck out and the row's next area moves up.
 *   A random row with i struck out is a random row of the others, so each area's draws follow exactly
 *   the conditional distribution, and no draw is lost. Only different areas' draws are dependent,
 *   which no area's p-value sees.
 * Each sum is placed among the sorted observed sums of its neighbour count; the few rows that hold the
 * area itself are corrected one by one.
 * Cost: permutations × (most neighbours + neighbour counts that occur), whatever the number of areas.
 *
 * @param values one known value per area of `weights`
 * @returns zeros for areas without neighbours, and everywhere if the column is constant
 */
export const permutationTails = (
  values: Float64Array,
  weights: Weights,
  draws: Draws,
  onProgress?: (done: number) => void,
): Tails => {
  const { permutations } = draws;
  const observations = observationsOf(values, weights);
  if (observations === null) {
    const none = () => new Int32Array(values.length);
    return { permutations, atLeast: none(), atMost: none() };
  }
  const { standard, group, sumOf, same } = observations;
  const groups = observations.groups.map(groupOf);
  const most = groups.at(-1)?.neighbours ?? 0;
  const neighbours = Int32Array.from(group, (own) => groups[own]?.neighbours ?? 0);
  const moreAbove = new Int32Array(values.length);
  const moreEqual = new Int32Array(values.length);
  drawAgain(standard, Math.min(most + 1, values.length), draws, (drawn, sums, permutation) => {
    for (const one of groups) tally(one, sums[one.neighbours]!, same);
    for (let place = 0; place < most; place++) {
      const area = drawn[place]!;
      const k = neighbours[area]!;
      if (place >= k) continue;
      const observed = sumOf[area]!;
      const wrong = sums[k]! - observed;
      const right = sums[k + 1]! - standard[area]! - observed;
      moreAbove[area]! += (right > same ? 1 : 0) - (wrong > same ? 1 : 0);
      moreEqual[area]! += (Math.abs(right) <= same ? 1 : 0) - (Math.abs(wrong) <= same ? 1 : 0);
    }
    if ((permutation + 1) % PROGRESS_EVERY === 0) onProgress?.(permutation + 1);
  });
  onProgress?.(permutations);
  return tailsOf(observations, groups, permutations, [moreAbove, moreEqual]);
};

/**
 * Two-sided pseudo p-value: twice the smaller tail, the observed value counted among the draws so that
 * p is never zero (Phipson, B. and Smyth, G. K. 2010, Permutation p-values should never be zero,
 * Statistical Applications in Genetics and Molecular Biology 9). Doubling keeps it comparable with the
 * analytic z's two-sided p; PySAL's esda and spdep report the single smaller tail by default, half of this.
 */
export const foldedP = ({ permutations, atLeast, atMost }: Tails): Float64Array =>
  Float64Array.from(atLeast, (upper, area) => {
    const lower = atMost[area]!;
    if (upper + lower === 0) return NaN;
    return Math.min(1, (2 * (Math.min(upper, lower) + 1)) / (permutations + 1));
  });
