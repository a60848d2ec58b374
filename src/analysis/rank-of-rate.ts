/**
 * Ranks rates as the Indices rank scores: the highest is 1, equal rates share the smallest rank,
 * NaN stays NaN.
 */
export const rankOfRate = (rates: Float64Array): Float64Array => {
  const sorted = rates
    .filter((rate) => !Number.isNaN(rate))
    .sort()
    .reverse();
  const first = new Map<number, number>();
  sorted.forEach((rate, index) => {
    if (!first.has(rate)) first.set(rate, index + 1);
  });
  return rates.map((rate) => first.get(rate) ?? NaN);
};
