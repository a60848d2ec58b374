/**
 * False-discovery-rate q-values: among all areas with q ≤ α, at most the share α is expected to be
 * there by chance alone. Step-up procedure of Benjamini, Y. and Hochberg, Y. (1995), Controlling the
 * false discovery rate, Journal of the Royal Statistical Society B 57.
 * @param p one p-value per area; NaN is not a test, and stays NaN
 */
export const qValues = (p: Float64Array): Float64Array => {
  const q = new Float64Array(p.length).fill(NaN);
  const order = Array.from(p.keys()).filter((area) => !Number.isNaN(p[area]!));
  order.sort((a, b) => p[a]! - p[b]!);
  let least = 1;
  for (let rank = order.length; rank > 0; rank--) {
    const area = order[rank - 1]!;
    // In this order rounding never takes q below p.
    least = Math.min(least, p[area]! * (order.length / rank));
    q[area] = least;
  }
  return q;
};
