import { momentsOf } from "./moments";
import type { Weights } from "./weights";

/**
 * Getis and Ord's Gi*, a z-score per area: does the area with its neighbours hold more than its share?
 * Binary weights including the area itself; mean and variance over all areas, divisor n.
 *
 *   Gi* = (Σⱼ wᵢⱼ xⱼ − Wᵢ x̄) ÷ (s √((n Wᵢ − Wᵢ²) ÷ (n − 1))),  Wᵢ = neighbours + 1
 *
 * Ord, J. K. and Getis, A. (1995), Local spatial autocorrelation statistics: distributional issues
 * and an application, Geographical Analysis 27, equation 14.
 * @param values one known value per area of `weights`
 * @returns NaN for areas without neighbours, and everywhere if the column is constant
 */
export const localG = (values: Float64Array, weights: Weights): Float64Array => {
  const { count, mean, variance } = momentsOf(values);
  const { start, to } = weights;
  const scores = new Float64Array(count).fill(NaN);
  for (let area = 0; area < count; area++) {
    const from = start[area]!;
    const end = start[area + 1]!;
    if (from === end) continue;
    let excess = values[area]! - mean;
    for (let link = from; link < end; link++) excess += values[to[link]!]! - mean;
    const weight = end - from + 1;
    const spread = variance * ((count * weight - weight * weight) / (count - 1));
    scores[area] = spread > 0 ? excess / Math.sqrt(spread) : NaN;
  }
  return scores;
};
