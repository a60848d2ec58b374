/** Rates pulled towards the mean of all, the more so the smaller the area. */
export interface Shrunk {
  /** Per area, same unit as observed ÷ denominator; NaN where either is unknown. */
  readonly rate: Float64Array;
  /** The mean they are pulled to. */
  readonly mean: number;
  /** Variance between areas by the method of moments; 0 pulls every area all the way. */
  readonly variance: number;
}

/**
 * Global empirical Bayes estimator of Marshall, Mapping disease and mortality rates using empirical Bayes
 * estimators, Applied Statistics 1991; 40: 283–294.
 *
 * @param observed people per area, as released; NaN is left out and stays NaN
 * @param denominators per area; an area with none stays NaN
 */
export const shrink = (observed: ArrayLike<number>, denominators: ArrayLike<number>): Shrunk => {
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
  const mean = people / per;
  let spread = 0;
  for (let i = 0; i < observed.length; i++)
    if (used(i)) spread += denominators[i]! * (observed[i]! / denominators[i]! - mean) ** 2;
  const variance = Math.max(0, spread / per - mean / (per / areas));
  const rate = Float64Array.from({ length: observed.length }, (_, i) => {
    if (!used(i)) return NaN;
    const trust = variance === 0 ? 0 : variance / (variance + mean / denominators[i]!);
    return mean + trust * (observed[i]! / denominators[i]! - mean);
  });
  return { rate, mean, variance };
};
