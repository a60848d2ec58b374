import {
  classOf,
  columnsOf,
  figureOf,
  ROUNDING,
  thresholdOf,
  type Range,
  type Released,
} from "./disclosure";

/**
 * A second way to divide people whose number is shown already (by year of start, by having a household id).
 * Part after part is shown in the room that the whole and the parts before it leave, the last one being
 * what remains. Every number in the whole's range stays possible, so nothing that hangs on it is narrowed,
 * and no sum of parts leaves a number that is small but not none.
 *
 * @param whole the range shown of exactly these people
 * @param counts true counts of the parts, which add up to a number in the range
 */
export const split = (whole: Range, counts: ArrayLike<number>, threshold: number): Released => {
  const wide = Math.max(thresholdOf(threshold), ROUNDING) - 1;
  const cap = Math.min(whole.low, whole.high - wide);
  const parts: { low: number; high: number; figure: number }[] = [];
  let low = 0;
  let high = 0;
  let widest = wide;
  for (let k = 0; k < counts.length; k++) {
    const isLast = k === counts.length - 1;
    const left = whole.low - high;
    const room = {
      low: isLast ? Math.max(0, left) : 0,
      high: whole.high - low,
      down: cap - low,
      up: isLast ? Math.max(whole.high, whole.low + widest) - high : 0,
      ...(isLast ? {} : { gap: { low: left - threshold, high: left } }),
    };
    const part = classOf(counts[k]!, room, threshold);
    parts.push(part);
    low += part.low;
    high += part.high;
    widest = Math.max(widest, part.high - part.low);
  }
  return columnsOf(
    parts.map((part) => {
      // What later parts hold at least is not left for this one.
      const range = { low: part.low, high: Math.min(part.high, whole.high - (low - part.low)) };
      return { ...range, figure: figureOf(range, threshold) };
    }),
  );
};
