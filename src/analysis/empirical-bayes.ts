/** Rates pulled towards one mean, the more so the smaller the area. */
export interface Shrunk {
  /** Per area, same unit as observed ÷ denominator; NaN where either is unknown. */
  readonly rate: Float64Array;
  /** The mean they are pulled to, and which they keep: Σ rate × denominator ÷ Σ denominator. */
  readonly mean: number;
  /** Variance between areas by the method of moments; 0 pulls every area all the way. */
  readonly variance: number;
  /** What every pulled rate is multiplied by, so that they keep the mean. */
  readonly factor: number;
}

/**
 * Global empirical Bayes estimator of Marshall, Mapping disease and mortality rates using empirical Bayes
 * estimators, Applied Statistics 1991; 40: 283–294, about the rate of the whole. Small areas move
 * furthest, so the pulled rates would no longer add up to it: they are all multiplied by the one factor
 * that restores it (ratio benchmarking; Rao and Molina, Small area estimation, 2015, section 6.4.6).
 *
 * @param observed people per area, hidden ones at their best guess; NaN is left out and stays NaN
 * @param denominators per area; an area with none stays NaN
 * @param whole people per one of the denominator over all areas; without it, that of the areas given
 */
export const shrink = (
  observed: ArrayLike<number>,
  denominators: ArrayLike<number>,
  whole = NaN,
): Shrunk => {
  const used = (i: number) => !Number.isNaN(observed[i]!) && denominators[i]! > 0;
  let people = 0;
  let per = 0;
  let areas = 0;
  for (let i = 0; i < observed.length; i++) {
    if (!used(i)) continue;
    people += observed[i]!;
    per += denominators[i]!;
    areas += 1;
  }
  const mean = Number.isNaN(whole) ? people / per : whole;
  let spread = 0;
  for (let i = 0; i < observed.length; i++)
    if (used(i)) spread += denominators[i]! * (observed[i]! / denominators[i]! - mean) ** 2;
  const variance = Math.max(0, spread / per - mean / (per / areas));
  let pulled = 0;
  const rate = Float64Array.from({ length: observed.length }, (_, i) => {
    if (!used(i)) return NaN;
    const trust = variance === 0 ? 0 : variance / (variance + mean / denominators[i]!);
    const each = mean + trust * (observed[i]! / denominators[i]! - mean);
    pulled += each * denominators[i]!;
    return each;
  });
  const factor = pulled > 0 ? (mean * per) / pulled : 1;
  return { rate: rate.map((each) => each * factor), mean, variance, factor };
};
