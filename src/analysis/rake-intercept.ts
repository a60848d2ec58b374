import { inverseLogit } from "./logit";

const CLOSE = 1e-9;
const STEPS = 200;

/**
 * The intercept a at which Σ size·inverseLogit(a + offset) over `members` is `total`: the shares
 * keep their pattern and their sum meets the constraint. The sum rises steadily with a, so there is
 * one answer; Newton's steps find it in about five, and a step that leaves the known bracket is
 * replaced by its middle.
 * @throws RangeError where no share between 0 and 1 gives the total
 */
export const rakeIntercept = (
  size: Float64Array,
  offset: Float64Array,
  members: ArrayLike<number>,
  total: number,
): number => {
  let whole = 0;
  for (let i = 0; i < members.length; i += 1) whole += size[members[i]!]!;
  if (!(total > 0 && total < whole))
    throw new RangeError(`No shares of ${whole} people add up to ${total}.`);
  let low = -50;
  let high = 50;
  let intercept = 0;
  for (let step = 0; step < STEPS; step += 1) {
    let sum = 0;
    let rise = 0;
    for (let i = 0; i < members.length; i += 1) {
      const row = members[i]!;
      const share = inverseLogit(intercept + offset[row]!);
      sum += size[row]! * share;
      rise += size[row]! * share * (1 - share);
    }
    const short = total - sum;
    if (Math.abs(short) < CLOSE * whole) return intercept;
    if (short > 0) low = intercept;
    else high = intercept;
    const next = intercept + short / rise;
    intercept = next > low && next < high ? next : (low + high) / 2;
  }
  return intercept;
};
