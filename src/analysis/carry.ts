import type { Ancestry } from "./ancestry";

/** A carried rank and the rank of the least deprived ancestor; NaN where any ancestor's is unknown. */
export interface CarriedPosition {
  readonly rank: Float64Array;
  readonly worst: Float64Array;
}

const ends = ({ start }: Ancestry, row: number): readonly [number, number] => [
  start[row]!,
  start[row + 1]!,
];

/**
 * The weight of each ancestor in its row, aligned to `ancestors`; each row's weights sum to one.
 * Residents where the release published them; equal where it did not, or where a row's are not all known
 * or add up to nobody: a guess at one ancestor must not tip the others.
 * @param population residents by ancestor, aligned to `ancestry.codes`
 */
export const weightsOf = (ancestry: Ancestry, population?: Float64Array): Float64Array => {
  const weights = new Float64Array(ancestry.ancestors.length);
  for (let row = 0; row + 1 < ancestry.start.length; row++) {
    const [from, to] = ends(ancestry, row);
    let total = 0;
    for (let i = from; i < to; i++) total += population?.[ancestry.ancestors[i]!] ?? NaN;
    for (let i = from; i < to; i++) {
      weights[i] = total > 0 ? population![ancestry.ancestors[i]!]! / total : 1 / (to - from);
    }
  }
  return weights;
};

/**
 * Carries ranks: the weighted mean over all ancestors. Because the national percentile
 * p = (rank − 0.5) ÷ N is linear in the rank, the mean rank gives the mean percentile.
 * `worst` answers "is every ancestor in the most deprived t?": worst ÷ N ≤ t.
 * @param rank 1 is most deprived, by ancestor, aligned to `ancestry.codes`
 * @param weights from weightsOf
 */
export const carryPosition = (
  ancestry: Ancestry,
  rank: Float64Array,
  weights: Float64Array,
): CarriedPosition => {
  const rows = ancestry.start.length - 1;
  const carried = {
    rank: new Float64Array(rows).fill(NaN),
    worst: new Float64Array(rows).fill(NaN),
  };
  for (let row = 0; row < rows; row++) {
    const [from, to] = ends(ancestry, row);
    let mean = 0;
    let worst = 0;
    for (let i = from; i < to; i++) {
      const value = rank[ancestry.ancestors[i]!]!;
      mean += weights[i]! * value;
      worst = Math.max(worst, value);
    }
    if (from === to) continue;
    carried.rank[row] = mean;
    carried.worst[row] = worst;
  }
  return carried;
};

/**
 * Carries counts of people or households: the sum over ancestors where the row is all of them and nothing
 * else. A part of a larger area, a best fit and a sum with a suppressed part are unknown: the publisher
 * gave one number, and dividing it would be a guess.
 * @param count by ancestor, NaN unknown, aligned to `ancestry.codes`
 */
export const carryCount = (ancestry: Ancestry, count: Float64Array): Float64Array =>
  Float64Array.from(ancestry.whole, (whole, row) => {
    const [from, to] = ends(ancestry, row);
    if (whole === 0 || from === to) return NaN;
    let sum = 0;
    for (let i = from; i < to; i++) sum += count[ancestry.ancestors[i]!]!;
    return sum;
  });
