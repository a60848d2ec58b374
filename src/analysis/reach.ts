import type { Released, Shown } from "../domain/disclosure";
import { BY_ROUNDING, offBy, shownAt } from "../domain/shown";
import { countInterval, poissonAtMost } from "./intervals";
import { BEYOND } from "./need-reached";

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

/** The interval of a figure that is only rounded; of a protected one, from its range's low end to its high. */
const intervalOf = (shown: Shown) =>
  offBy(shown) <= BY_ROUNDING
    ? countInterval(shown.figure)
    : { low: countInterval(shown.low).low, high: countInterval(shown.high).high };

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
    const interval = intervalOf(shown);
    result.rate[i] = (PER * figure) / per;
    result.low[i] = (PER * interval.low) / per;
    result.high[i] = (PER * interval.high) / per;
  }
  return result;
};

/** An area of need whose participants are fewer than the region's rate would give it. */
export interface Gap {
  /** Position in the level asked about. */
  readonly area: number;
  /** Participants at the region's rate. */
  readonly expected: number;
  /** Whole people missing to match it, at least: a hidden count is taken at its highest. */
  readonly missing: number;
  /** Chance of so few or fewer at the region's rate. */
  readonly chance: number;
}

/**
 * Areas whose reach is below the region's beyond chance, most missing people first.
 *
 * @param released figures of one level
 * @param denominators per area of that level
 * @param need areas to look at: persistent hot spots
 * @param regionRate participants per one of the denominator over the whole region
 * @param beyond chance below which a shortfall counts as real
 */
export const underReached = (
  released: Released,
  denominators: ArrayLike<number>,
  need: ArrayLike<number | boolean>,
  regionRate: number,
  beyond = BEYOND,
): Gap[] => {
  const gaps: Gap[] = [];
  for (let area = 0; area < released.figure.length; area++) {
    const per = denominators[area]!;
    if (!need[area] || released.unknown[area] === 1 || !(per > 0)) continue;
    const most = released.high[area]!;
    const expected = regionRate * per;
    const chance = poissonAtMost(most, expected);
    if (chance >= beyond) continue;
    const figure = released.figure[area]!;
    const observed = Number.isNaN(figure) ? most : figure;
    gaps.push({ area, expected, missing: Math.floor(expected - observed), chance });
  }
  return gaps.sort((a, b) => b.missing - a.missing || a.area - b.area);
};
