/**
 * The official summary measures of an area made of LSOAs, on the LSOAs a release was published on.
 * Source: the technical and research reports of the English Indices of Deprivation 2015 and 2019
 * ("summary measures for higher-level areas"). Recomputed from the published LSOA files they equal the
 * published district figures of 2015 and 2019 within rounding.
 */

/** Columns over one area's LSOAs; NaN is unknown. */
export interface Summarised {
  /** 1 is most deprived. */
  readonly rank: Float64Array;
  /** N, the LSOAs ranked in England. */
  readonly ranked: number;
  readonly score?: Float64Array;
  /** The weights: residents, or the denominator of the measure's own rate. Absent where unpublished. */
  readonly population?: Float64Array;
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Weighted mean; NaN where any value or weight is unknown, or nobody lives there. */
const weightedMean = (values: Float64Array, weights: Float64Array): number =>
  sum(values.map((value, i) => value * weights[i]!)) / sum(weights);

/** 1 for the least deprived, N for the most: the direction the publisher averages in. */
const reversed = ({ rank, ranked }: Summarised): Float64Array =>
  rank.map((value) => ranked + 1 - value);

/** Average rank, weighted by population: 1 (least deprived) to N (most). */
export const averageRank = (area: Summarised): number =>
  area.population === undefined ? NaN : weightedMean(reversed(area), area.population);

/** Average score, weighted by population. */
export const averageScore = ({ score, population }: Summarised): number =>
  score === undefined || population === undefined ? NaN : weightedMean(score, population);

/** Share of LSOAs, 0…1, among the most deprived 10% of England: rank ÷ N ≤ 10%. */
export const proportionMostDeprived10 = ({ rank, ranked }: Summarised): number => {
  if (rank.some(Number.isNaN)) return NaN;
  return rank.filter((value) => 10 * value <= ranked).length / rank.length;
};

/** An LSOA's weight in the extent, by its percentile: 1 to the 10th, 0.95 at the 11th … 0.05 at the 30th. */
const extentWeight = (rank: number, ranked: number): number => {
  if (Number.isNaN(rank)) return NaN;
  const percentile = Math.ceil((100 * rank) / ranked);
  if (percentile <= 10) return 1;
  return percentile > 30 ? 0 : 0.95 - (0.9 * (percentile - 11)) / 19;
};

/** Share of residents, 0…1, in the most deprived 30% of England, the further from the worst the less. */
export const extent = ({ rank, ranked, population }: Summarised): number =>
  population === undefined
    ? NaN
    : weightedMean(
        rank.map((value) => extentWeight(value, ranked)),
        population,
      );

/**
 * Local concentration: the average rank (1 least deprived, N most) over the most deprived LSOAs that hold
 * exactly 10% of the area's residents, the last of them counted in part.
 */
export const localConcentration = (area: Summarised): number => {
  const { rank, population } = area;
  if (population === undefined || rank.some(Number.isNaN)) return NaN;
  const target = sum(population) / 10;
  const height = reversed(area);
  let left = target;
  let total = 0;
  for (const lsoa of [...rank.keys()].sort((a, b) => rank[a]! - rank[b]!)) {
    const taken = Math.min(left, population[lsoa]!);
    total += taken * height[lsoa]!;
    left -= taken;
    if (left <= 0) break;
  }
  return total / target;
};

/**
 * Scale: how many people are deprived, the sum of the publisher's numerators; a suppressed one (NaN)
 * counts nothing, for it stands for fewer than the rounding.
 */
export const scale = (numerators: Float64Array): number =>
  numerators.every(Number.isNaN)
    ? NaN
    : sum(numerators.map((people) => (Number.isNaN(people) ? 0 : people)));
