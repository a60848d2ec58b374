/** How people are spread over areas ordered from most to least deprived. */
export interface Concentration {
  /** Cumulative shares 0…1, one more than areas: the curve starts at (0, 0) and ends at (1, 1). */
  readonly of: Float64Array;
  readonly per: Float64Array;
  /** −1…1: below zero, the people live in more deprived areas than the population they are set against. */
  readonly index: number;
}

/**
 * Concentration curve and index of grouped data (Kakwani, Wagstaff and van Doorslaer, Socioeconomic
 * inequalities in health, Journal of Econometrics 1997; 77: 87–103). Areas of equal rank keep their order.
 *
 * @param rank per area, 1 is most deprived; NaN leaves the area out
 * @param people per area, none unknown
 * @param population per area that they are set against: residents, or people in need
 */
export const concentration = (
  rank: ArrayLike<number>,
  people: ArrayLike<number>,
  population: ArrayLike<number>,
): Concentration => {
  const order = Array.from({ length: rank.length }, (_, i) => i)
    .filter((i) => !Number.isNaN(rank[i]!))
    .sort((a, b) => rank[a]! - rank[b]! || a - b);
  const of = new Float64Array(order.length + 1);
  const per = new Float64Array(order.length + 1);
  order.forEach((area, k) => {
    of[k + 1] = of[k]! + people[area]!;
    per[k + 1] = per[k]! + population[area]!;
  });
  const allPeople = of[order.length]!;
  const all = per[order.length]!;
  let index = 0;
  for (let k = 0; k <= order.length; k++) {
    of[k]! /= allPeople;
    per[k]! /= all;
    if (k > 0) index += per[k - 1]! * of[k]! - per[k]! * of[k - 1]!;
  }
  return { of, per, index };
};

/** The share of people (of) living where the first `share` of the population (per) lives, interpolated. */
export const shareWithin = ({ of, per }: Concentration, share: number): number => {
  const after = per.findIndex((p) => p >= share);
  if (after <= 0) return after === 0 ? 0 : 1;
  const within = (share - per[after - 1]!) / (per[after]! - per[after - 1]!);
  return of[after - 1]! + within * (of[after]! - of[after - 1]!);
};
