/** One step of the publisher's rounding to three decimals, and a little for binary fractions. */
const STEP = 0.0011;

/**
 * Fills unknown scores from the areas next in rank: a score falls as the rank grows, so where the nearest
 * known scores on both sides lie within one step of rounding, the one between is known to half a step:
 * their middle. Where they lie further apart it stays unknown.
 * @param scores NaN unknown; @param ranks of the same areas, 1 is the highest score
 */
export const fillByRank = (scores: Float64Array, ranks: Float64Array): Float64Array => {
  const filled = scores.slice();
  const order = [...ranks.keys()].filter((i) => !Number.isNaN(ranks[i]!));
  order.sort((a, b) => ranks[a]! - ranks[b]!);
  const above = new Float64Array(scores.length).fill(NaN);
  let last = NaN;
  for (const i of order) {
    above[i] = last;
    if (!Number.isNaN(scores[i]!)) last = scores[i]!;
  }
  last = NaN;
  for (const i of order.reverse()) {
    if (!Number.isNaN(scores[i]!)) last = scores[i]!;
    else if (Math.abs(above[i]! - last) < STEP) filled[i] = (above[i]! + last) / 2;
  }
  return filled;
};
