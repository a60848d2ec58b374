import type { Released } from "../domain/disclosure";
import { shownAt } from "../domain/shown";
import { rangeInterval } from "./intervals";

/**
 * Reach: participants per 1,000 of a denominator. Everything here is reckoned from released figures, so a
 * rate says no more than its count does, and there is none where the count is hidden.
 */
export interface Reach {
  /** Participants per 1,000, with its 95% interval; NaN where hidden or without a denominator. */
  readonly rate: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

const PER = 1000;

/** @param denominators per area of the same level, NaN where unknown */
export const reach = (released: Released, denominators: ArrayLike<number>): Reach => {
  const count = released.figure.length;
  const column = () => new Float64Array(count).fill(NaN);
  const result = { rate: column(), low: column(), high: column() };
  for (let i = 0; i < count; i++) {
    const shown = shownAt(released, i);
    const { figure } = shown;
    const per = denominators[i]!;
    if (Number.isNaN(figure) || released.unknown[i] === 1 || !(per > 0)) continue;
    const interval = rangeInterval(shown);
    result.rate[i] = (PER * figure) / per;
    result.low[i] = (PER * interval.low) / per;
    result.high[i] = (PER * interval.high) / per;
  }
  return result;
};
