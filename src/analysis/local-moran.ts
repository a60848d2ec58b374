import { momentsOf } from "./moments";
import type { Weights } from "./weights";

export interface LocalMoran {
  /** Iᵢ: positive among its like, negative among its opposite. */
  readonly i: Float64Array;
  /** Iᵢ less what rearranging its neighbours gives on average, in standard deviations of that. */
  readonly z: Float64Array;
  /** The mean of the neighbours less the mean of all: which quadrant of the Moran scatterplot. */
  readonly lag: Float64Array;
}

/**
 * Local Moran's I with row-standardised weights and the second moment with divisor n:
 * Iᵢ = (zᵢ ÷ m₂) Σⱼ wᵢⱼ zⱼ,  z = x − x̄,  m₂ = Σz² ÷ n.
 * Anselin, L. (1995), Local indicators of spatial association, Geographical Analysis 27, equation 12.
 *
 * Its z uses the exact moments under conditional permutation (the value at i stays, the others move):
 * E = −zᵢ² ÷ ((n − 1) m₂),  V = (zᵢ ÷ m₂)² · n ÷ (n − 2) · (1 ÷ k − 1 ÷ (n − 1)) · (m₂ − zᵢ² ÷ (n − 1)).
 * Sokal, R. R., Oden, N. L. and Thomson, B. A. (1998), Local spatial autocorrelation in a biological
 * model, Geographical Analysis 30.
 * @param values one known value per area of `weights`
 * @returns NaN for areas without neighbours, and everywhere if the column is constant
 */
export const localMoran = (values: Float64Array, weights: Weights): LocalMoran => {
  const { count, mean, variance } = momentsOf(values);
  const { start, to } = weights;
  const column = () => new Float64Array(count).fill(NaN);
  const [i, z, lag] = [column(), column(), column()];
  if (variance === 0) return { i, z, lag };
  for (let area = 0; area < count; area++) {
    const neighbours = start[area + 1]! - start[area]!;
    if (neighbours === 0) continue;
    let sum = 0;
    for (let link = start[area]!; link < start[area + 1]!; link++) {
      sum += values[to[link]!]! - mean;
    }
    const own = values[area]! - mean;
    const ratio = own / variance;
    lag[area] = sum / neighbours;
    i[area] = ratio * lag[area]!;
    const expected = -(own * ratio) / (count - 1);
    const spread =
      (count / (count - 2)) *
      (1 / neighbours - 1 / (count - 1)) *
      (variance - (own * own) / (count - 1)) *
      ratio ** 2;
    z[area] = spread > 0 ? (i[area]! - expected) / Math.sqrt(spread) : NaN;
  }
  return { i, z, lag };
};
