/** Both ends of a 95% interval, in the unit of what was asked. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantiles of the two-sided limits in use. */
export const Z = { "95%": 1.959963984540054, "99.8%": 3.090232306167813 } as const;

/**
 * P(X ≤ count) for people who come by chance at a rate that itself differs between areas: a Poisson count
 * whose mean is gamma distributed, that is the negative binomial. Exact to rounding.
 *
 * @param count whole number ≥ 0
 * @param mean of the count
 * @param between variance of the count's mean from area to area, in squared people; 0 leaves the Poisson
 */
export const atMost = (count: number, mean: number, between: number): number => {
  if (mean <= 0) return 1;
  const perShape = between / mean ** 2;
  const spread = mean * perShape;
  let logTerm = perShape === 0 ? -mean : -Math.log1p(spread) / perShape;
  let sum = Math.exp(logTerm);
  for (let k = 1; k <= count; k++) {
    logTerm += Math.log(((1 + (k - 1) * perShape) / (1 + spread)) * (mean / k));
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
};

/** P(X ≤ count) for a Poisson variable of this mean. Count is a whole number ≥ 0; exact to rounding. */
export const poissonAtMost = (count: number, mean: number): number => atMost(count, mean, 0);

/** The mean at which a falling function of it passes `target`; 60 halvings are past double precision. */
const meanWhere = (probability: (mean: number) => number, target: number, most: number): number => {
  let low = 0;
  let high = most;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (probability(middle) > target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * Exact 95% interval of a Poisson count (Garwood 1936, Fiducial limits for the Poisson distribution).
 * Count is a whole number ≥ 0. Cost grows with the count: meant for small ones.
 */
export const exactPoisson = (count: number): Interval => {
  const most = count + 10 * Math.sqrt(count + 1) + 10;
  return {
    low: count === 0 ? 0 : meanWhere((mean) => poissonAtMost(count - 1, mean), 0.975, most),
    high: meanWhere((mean) => poissonAtMost(count, mean), 0.025, most),
  };
};

/**
 * Byar's approximation to it, within 0.2% for counts of 10 or more (Breslow and Day 1987, volume II;
 * Public Health England, Technical guide: confidence intervals, 2018). Count > 0.
 */
export const byar = (count: number): Interval => {
  const z = Z["95%"];
  const above = count + 1;
  return {
    low: count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    high: above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3,
  };
};

/** 95% interval of a count as English public health practice has it: exact below 10, Byar's from there. */
export const countInterval = (count: number): Interval =>
  count < 10 ? exactPoisson(count) : byar(count);

/**
 * 95% interval behind a count of which only a range is shown (rounded, hidden or protected further): the
 * lower end for the least it may be to the upper end for the most. It covers at least as often as the
 * interval of the exact count would.
 */
export const rangeInterval = ({ low, high }: Interval): Interval => ({
  low: countInterval(low).low,
  high: countInterval(high).high,
});
