/** Mean and second central moment Σ(x − x̄)² ÷ n of a column without unknowns. */
export interface Moments {
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * Two passes, so that a column far from zero keeps its digits. A column whose spread is rounding
 * noise counts as constant (variance 0): nothing in it can be significant.
 */
export const momentsOf = (values: Float64Array): Moments => {
  const count = values.length;
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / count;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const variance = squares / count;
  const noise = (1e-12 * Math.abs(mean)) ** 2;
  return { count, mean, variance: variance <= noise ? 0 : variance };
};
