import type { MeasureId } from "../domain/measures";
import { DENOMINATORS, rankColumnOf, SCALES, scoreColumnOf } from "../domain/release-columns";
import type { Release } from "../domain/release";
import type { SummaryId } from "../domain/summary";
import {
  averageRank,
  averageScore,
  extent,
  localConcentration,
  proportionMostDeprived10,
  scale,
  type Summarised,
} from "./summary-measures";

/** A release table's columns over the LSOAs of one area; undefined where the release lacks one. */
export type Columns = (name: string) => Float64Array | undefined;

/** Every summary measure; NaN where the release does not hold what it needs. */
export type Summary = Readonly<Record<SummaryId, number>>;

/** Published counts where there are any, or else score × denominator. */
const scaleOf = (
  columns: Columns,
  { counts, score, per }: (typeof SCALES)["income" | "employment"],
) => {
  const count = counts.map(columns).find((column) => column !== undefined);
  if (count !== undefined) return scale(count);
  const [scores, people] = [columns(score), columns(per)];
  if (scores === undefined || people === undefined) return NaN;
  // An unknown score is unknown people, not a suppressed handful.
  return scores.reduce((total, value, i) => total + value * people[i]!, 0);
};

/** The column of residents that weights a measure's averages, or null where the release has none. */
export const denominatorOf = (measure: MeasureId, release: Release): string | null =>
  release.population === null ? null : (DENOMINATORS[measure] ?? release.population);

/** The official summary measures of one area for a ranked measure. Unranked: all but the scales are NaN. */
export const summarise = (columns: Columns, measure: MeasureId, release: Release): Summary => {
  const column = release.columns[measure];
  const rankColumn = column === undefined ? undefined : rankColumnOf(measure, column);
  const rank = rankColumn === undefined ? undefined : columns(rankColumn);
  const scoreColumn = column === undefined ? undefined : scoreColumnOf(column);
  const score = scoreColumn === undefined ? undefined : columns(scoreColumn);
  const denominator = denominatorOf(measure, release);
  const population = denominator === null ? undefined : columns(denominator);
  const area: Summarised = {
    rank: rank ?? Float64Array.of(NaN),
    ranked: release.areas ?? NaN,
    ...(score === undefined ? {} : { score }),
    ...(population === undefined ? {} : { population }),
  };
  return {
    average_rank: averageRank(area),
    average_score: averageScore(area),
    proportion_most_deprived_10: proportionMostDeprived10(area),
    extent: extent(area),
    local_concentration: localConcentration(area),
    income_scale: scaleOf(columns, SCALES.income),
    employment_scale: scaleOf(columns, SCALES.employment),
  };
};
