import { momentsOf } from "./moments";
import type { Weights } from "./weights";

/**
 * Getis and Ord's Gi*, a z-score per area: does the area with its neighbours hold more than its share?
 * Binary weights including the area itself; mean and variance over all areas, divisor n.
 *
 *   Gi* = (Σⱼ wᵢⱼ xⱼ − Wᵢ x̄) ÷ (s √((n Wᵢ − Wᵢ²) ÷ (n − 1))),  Wᵢ = neighbours + 1
 *
 * Ord, J. K. and Getis, A. (1995), Local spatial autocorrelation statistics: distributional issues
 * and an application, Geographical Analysis 27, equation 14. R's spdep prints the same.
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

/**
 * Gi* less what it is on average while the area's own value stays and the others change places, in
 * standard deviations of that: a z-score of its neighbours alone, and the same number as Getis and Ord's
 * Gi (their equation 13; mean and variance over the others). It is the z that the conditional permutation
 * estimates, so that z, normal p and permutation p answer one question: are the neighbours' figures high?
 *
 *   z = (Σ xⱼ − k x̄₍ᵢ₎) ÷ √(s²₍ᵢ₎ k (n − 1 − k) ÷ (n − 2)),  k neighbours, j ≠ i
 *
 * spdep's localG_perm moves the own value too: its p asks of the area and its neighbours together. For the
 * overall index of 2025 it marks 296 areas at a false discovery rate of 5% where this marks 213.
 *
 * @param values one known value per area of `weights`
 * @returns NaN for areas without neighbours, and where the others are all alike
 */
export const neighboursZ = (values: Float64Array, weights: Weights): Float64Array => {
  const { count, mean, variance } = momentsOf(values);
  const { start, to } = weights;
  const scores = new Float64Array(count).fill(NaN);
  for (let area = 0; area < count; area++) {
    const neighbours = start[area + 1]! - start[area]!;
    if (neighbours === 0) continue;
    const own = values[area]! - mean;
    const others = count - 1;
    const shift = -own / others;
    const spread = Math.max(0, (count * variance - own * own) / others - shift * shift);
    let excess = 0;
    for (let link = start[area]!; link < start[area + 1]!; link++)
      excess += values[to[link]!]! - mean - shift;
    const deviation = Math.sqrt((spread * neighbours * (others - neighbours)) / (others - 1));
    scores[area] = variance > 0 && deviation > 0 ? excess / deviation : NaN;
  }
  return scores;
};
