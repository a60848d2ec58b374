import type { EnglandSummary } from "../domain/england-artefact";
import type { Measure } from "../domain/measures";
import { districtsOf, type Place } from "../domain/place";
import type { EnglandRank, PlaceFigure, PlaceSummary } from "../domain/place-summary";
import type { Release } from "../domain/release";
import { summariesOf, type SummaryId, type SummaryMeasure } from "../domain/summary";
import { denominatorOf } from "./summarise";

type OfRelease = EnglandSummary["releases"][number];

/** One measure at one release over every district of England. */
export interface PlaceTask {
  readonly england: OfRelease;
  readonly measure: Measure;
  readonly release: Release;
}

/** Means over residents: the mean of districts' means is the mean of all. */
const MEANS: readonly SummaryId[] = ["average_rank", "average_score", "extent"];

const NOT_THEN = "The area did not exist with these boundaries at this release";
const NEEDS_NEIGHBOURHOODS =
  "Needs every neighbourhood’s residents, not only the districts’ figures";
const NOT_HELD = "Needs scores, residents or counts that this atlas does not hold for this release";

const columnOf = ({ england, measure }: PlaceTask, { id, people }: SummaryMeasure) =>
  people === true ? england.scales[id] : england.measures[measure.id]?.[id];

/**
 * Each district's rank: 1 + how many are more deprived, larger being more deprived in every summary
 * measure. Of figures before they are rounded, or districts would seem tied that are not. NaN has none.
 */
export const ranksAmong = (values: readonly number[]): (number | null)[] =>
  values.map((value) =>
    Number.isNaN(value) ? null : 1 + values.filter((each) => each > value).length,
  );

/** A district's rank, made from figures before rounding by the publisher or at the build; another may share it. */
const rankAt = (ranks: readonly (number | null)[], at: number): EnglandRank | undefined => {
  const rank = ranks[at];
  if (rank == null) return undefined;
  const given = ranks.filter((each) => each !== null);
  return { rank, of: given.length, tied: given.filter((each) => each === rank).length > 1 };
};

/** A share kept to four decimals stands for a whole number of LSOAs. */
const exactly = (
  { england: { lsoas } }: PlaceTask,
  { id }: SummaryMeasure,
  value: number,
  at: number,
): number =>
  id === "proportion_most_deprived_10" ? Math.round(value * lsoas[at]!) / lsoas[at]! : value;

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** A figure of several districts together, NaN where it cannot be had from theirs. */
const together = (
  task: PlaceTask,
  { id, people }: SummaryMeasure,
  values: readonly number[],
  districts: readonly number[],
): number => {
  if (people === true) return sum(values);
  const lsoas = districts.map((at) => task.england.lsoas[at] ?? NaN);
  if (id === "proportion_most_deprived_10") {
    return sum(values.map((value, i) => Math.round(value * lsoas[i]!))) / sum(lsoas);
  }
  const denominator = denominatorOf(task.measure.id, { ...task.release, population: "pop_total" });
  const column = task.england.populations[denominator ?? ""];
  if (!MEANS.includes(id) || column === undefined) return NaN;
  const residents = districts.map((at) => column[at] ?? NaN);
  return sum(values.map((value, i) => value * residents[i]!)) / sum(residents);
};

const figureOf = (
  task: PlaceTask,
  summary: SummaryMeasure,
  districts: readonly number[],
): PlaceFigure | string => {
  const column = columnOf(task, summary);
  if (districts.length === 0) return NOT_THEN;
  if (column === undefined) return NOT_HELD;
  const values = districts.map((at) => column.values[at] ?? NaN);
  const [only] = values;
  const [at] = districts;
  if (values.length === 1 && only !== undefined && at !== undefined) {
    if (Number.isNaN(only)) return NOT_HELD;
    const england = rankAt(column.ranks, at);
    const value = column.basis === "published" ? only : exactly(task, summary, only, at);
    return { value, basis: column.basis, ...(england === undefined ? {} : { england }) };
  }
  const value = together(task, summary, values, districts);
  if (!Number.isNaN(value)) return { value, basis: "combined" };
  return summary.id === "local_concentration" ? NEEDS_NEIGHBOURHOODS : NOT_HELD;
};

/**
 * The official summary measures of any place, with its rank among England's districts where it is one.
 * Larger areas are put together from their districts, which is exact for means over residents, shares
 * and sums, and impossible for the local concentration.
 */
export const placeSummary = (task: PlaceTask, place: Place): PlaceSummary => {
  const { england, measure } = task;
  const districts = districtsOf(place, england);
  const figures: Partial<Record<SummaryId, PlaceFigure>> = {};
  const unknown: Partial<Record<SummaryId, string>> = {};
  for (const summary of summariesOf(measure)) {
    const made = figureOf(task, summary, districts);
    if (typeof made === "string") unknown[summary.id] = made;
    else figures[summary.id] = made;
  }
  const tenths = england.deciles[measure.id] ?? [];
  return {
    place,
    year: england.year,
    lsoas: sum(districts.map((at) => england.lsoas[at] ?? 0)),
    deciles: Array.from({ length: 10 }, (_, decile) =>
      sum(districts.map((at) => tenths[10 * at + decile] ?? 0)),
    ),
    figures,
    unknown,
  };
};
