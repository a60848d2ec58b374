/** How an area moved relative to the rest of England, said only where chance is a poor explanation. */
export type RelativeTrend = "worsening" | "improving" | "none";

export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Exact, two-sided: the chance of an S at least as far from zero if the order were random. */
  readonly p: number;
}

/** Coefficients of the Gaussian binomial: in how many ways `u` ones among `m` zeros make j inversions. */
const gaussian = (m: number, u: number): number[] => {
  if (m === 0 || u === 0) return [1];
  const [shorter, shifted] = [gaussian(m, u - 1), gaussian(m - 1, u)];
  // The last item is a one, ahead of nothing; or a zero, behind all u ones.
  const sum = new Array<number>(m * u + 1).fill(0);
  shorter.forEach((ways, j) => (sum[j]! += ways));
  shifted.forEach((ways, j) => (sum[j + u]! += ways));
  return sum;
};

const product = (a: readonly number[], b: readonly number[]): number[] => {
  const result = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((x, i) => b.forEach((y, j) => (result[i + j]! += x * y)));
  return result;
};

const tieSizes = (series: readonly number[]): number[] => {
  const sizes = new Map<number, number>();
  for (const value of series) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].sort((a, b) => a - b);
};

/** Arrangements by their number of inversions, per pattern of ties. */
const arrangements = new Map<string, readonly number[]>();

const arrangementsOf = (sizes: readonly number[]): readonly number[] => {
  const key = sizes.join();
  let ways = arrangements.get(key);
  if (ways === undefined) {
    let placed = 0;
    ways = sizes.reduce<number[]>(
      (all, size) => {
        const next = product(all, gaussian(placed, size));
        placed += size;
        return next;
      },
      [1],
    );
    arrangements.set(key, ways);
  }
  return ways;
};

/**
 * The Mann-Kendall test of a monotone trend, with the exact permutation distribution of S, ties
 * included: every distinct order of the series is equally likely, and S is the number of untied pairs
 * less twice the inversions. Six untied releases in strict order give p = 2 ÷ 720 = 0.003; four can
 * never reach 0.05. Mann, H. B. (1945), Nonparametric tests against trend, Econometrica 13;
 * Kendall, M. G. (1975), Rank Correlation Methods, chapter 4 for ties.
 * @param series in order of time, at most ten values and none unknown, else NaN
 */
export const mannKendall = (series: readonly number[]): MannKendall => {
  if (series.length > 10 || series.some(Number.isNaN)) return { s: NaN, p: NaN };
  let s = 0;
  series.forEach((later, j) => {
    for (const earlier of series.slice(0, j)) s += Math.sign(later - earlier);
  });
  const ways = arrangementsOf(tieSizes(series));
  const pairs = ways.length - 1;
  const [all, extreme] = ways.reduce(
    ([total, far], count, inversions) => [
      total + count,
      far + (Math.abs(pairs - 2 * inversions) >= Math.abs(s) ? count : 0),
    ],
    [0, 0],
  );
  return { s, p: extreme / all };
};

/**
 * Trend of a national percentile (0 is the most deprived) over the releases: claimed only at p ≤ 0.05.
 * It speaks of relative position, never of poverty itself.
 */
export const relativeTrend = (percentiles: readonly number[]): RelativeTrend => {
  const { s, p } = mannKendall(percentiles);
  if (!(p <= 0.05)) return "none";
  return s < 0 ? "worsening" : "improving";
};
