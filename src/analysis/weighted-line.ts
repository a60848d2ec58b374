export interface Line {
  readonly slope: number;
  readonly intercept: number;
  /** Of the slope. */
  readonly standardError: number;
  /** Points fitted. */
  readonly points: number;
}

/**
 * The straight line of least weighted squares through (x, y), with the usual standard error of its
 * slope, √(Σw·e² ÷ (n − 2) ÷ Σw·(x − x̄)²).
 * Source: Draper and Smith, Applied Regression Analysis, 3rd edition, chapter 9 (weighted least squares).
 * @throws RangeError with fewer than three points, or where all x are the same
 */
export const weightedLine = (
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  weight: ArrayLike<number>,
): Line => {
  const points = x.length;
  if (points < 3) throw new RangeError("A line with a standard error needs three points.");
  let total = 0;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < points; i += 1) {
    total += weight[i]!;
    meanX += weight[i]! * x[i]!;
    meanY += weight[i]! * y[i]!;
  }
  meanX /= total;
  meanY /= total;
  let spread = 0;
  let joint = 0;
  for (let i = 0; i < points; i += 1) {
    spread += weight[i]! * (x[i]! - meanX) ** 2;
    joint += weight[i]! * (x[i]! - meanX) * (y[i]! - meanY);
  }
  if (!(spread > 0)) throw new RangeError("A line needs two different values of x.");
  const slope = joint / spread;
  const intercept = meanY - slope * meanX;
  let residual = 0;
  for (let i = 0; i < points; i += 1)
    residual += weight[i]! * (y[i]! - intercept - slope * x[i]!) ** 2;
  return { slope, intercept, standardError: Math.sqrt(residual / (points - 2) / spread), points };
};
