import { momentsOf } from "./moments";
import { twoSidedP } from "./normal";
import { neighboursOf, type Weights } from "./weights";

export interface GlobalMoran {
  readonly i: number;
  /** What chance gives on average: −1 ÷ (n − 1). */
  readonly expected: number;
  readonly z: number;
  /** Two-sided, from the normal distribution. */
  readonly p: number;
}

const NONE: GlobalMoran = { i: NaN, expected: NaN, z: NaN, p: NaN };

/**
 * Moran's I of the whole map, row-standardised weights, z under randomisation:
 * do alike areas lie together? Cliff, A. D. and Ord, J. K. (1981), Spatial Processes, chapter 2.
 * Areas without neighbours weigh nothing but stay in n, as in PySAL and spdep.
 * @param values one known value per area of `weights`
 */
export const globalMoran = (values: Float64Array, weights: Weights): GlobalMoran => {
  const { count: n, mean, variance } = momentsOf(values);
  if (!(variance > 0) || n < 4 || weights.to.length === 0) return NONE;
  const share = (area: number) => 1 / neighboursOf(weights, area).length;
  const linksBack = new Set<number>();
  for (let area = 0; area < n; area++) {
    for (const to of neighboursOf(weights, area)) linksBack.add(area * n + to);
  }
  const column = new Float64Array(n);
  let [s0, s1, s2, product, fourth] = [0, 0, 0, 0, 0];
  for (let area = 0; area < n; area++) {
    for (const to of neighboursOf(weights, area)) {
      const weight = share(area);
      const mutual = linksBack.has(to * n + area);
      s0 += weight;
      column[to]! += weight;
      // ½ Σᵢⱼ (wᵢⱼ + wⱼᵢ)²; a one-way link stands for both its ordered pairs.
      s1 += mutual ? (weight + share(to)) ** 2 / 2 : weight ** 2;
      product += weight * (values[area]! - mean) * (values[to]! - mean);
    }
    fourth += (values[area]! - mean) ** 4;
  }
  for (let area = 0; area < n; area++) {
    s2 += ((neighboursOf(weights, area).length > 0 ? 1 : 0) + column[area]!) ** 2;
  }
  const kurtosis = fourth / n / variance ** 2;
  const i = product / (s0 * variance);
  const expected = -1 / (n - 1);
  const square =
    (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) -
      kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0)) /
    ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
  const z = (i - expected) / Math.sqrt(square - expected ** 2);
  return { i, expected, z, p: twoSidedP(z) };
};
