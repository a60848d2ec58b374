import type { Areas, Values } from "../areas";
import { plural } from "../format";
import { percentileOf } from "../position";

interface Coverage {
  /** Areas put together, and how many of them have a value. */
  readonly areas: number;
  readonly known: number;
  /** How the figure was come by and what it leaves out, in plain words. */
  readonly note: string;
}

/** One figure for several areas, by the measure's kind. */
export type Combined =
  | (Coverage & {
      readonly kind: "count";
      readonly value: number;
      /** Some areas are unknown, so the true sum is larger or equal. */
      readonly atLeast: boolean;
    })
  | (Coverage & {
      readonly kind: "rate";
      /** Percentage 0…100. */
      readonly value: number;
      readonly of: number | null;
      readonly per: number;
      /** From ready-made percentages, not from the counts behind them. */
      readonly approximate: boolean;
    })
  | (Coverage & {
      readonly kind: "position";
      /** Mean national percentile 0…1, weighted by residents; 0 is most deprived. */
      readonly percentile: number;
      /** Areas among the most deprived 10% and 20% of England. */
      readonly most10: number;
      readonly most20: number;
    })
  | (Coverage & {
      /** Scores and ranks of their own: neither adds up. */
      readonly kind: "average";
      readonly value: number;
      readonly least: number;
      readonly most: number;
    })
  | {
      readonly kind: "none";
      readonly areas: number;
      readonly known: number;
      readonly reason: string;
    };

/**
 * What several areas amount to together. Counts add up. Rates are worked out anew from numerators
 * and denominators, never averaged; ready-made percentages are weighted by their denominators.
 * Ranks do not add up: their national percentiles are averaged, weighted by Census residents,
 * beside the number of areas in the most deprived tenths, as official summaries do
 * (MHCLG, English Indices of Deprivation, Technical Report: average rank, proportion in the most deprived 10%).
 * Scores and ranks that a reader brought are averaged, weighted by what they are of, or else by residents.
 * @param rows the patch's rows
 */
export const combine = (rows: readonly number[], values: Values, areas: Areas): Combined => {
  const known = rows.filter((row) => !Number.isNaN(values.value[row] ?? NaN));
  if (rows.length === 0) return none(rows, known, "No areas are chosen.");
  if (known.length === 0) return none(rows, known, "We have no figure for any of these areas.");
  return COMBINE[values.kind](rows, known, values, areas);
};

const none = (rows: readonly number[], known: readonly number[], reason: string): Combined => ({
  kind: "none",
  areas: rows.length,
  known: known.length,
  reason,
});

const sum = (rows: readonly number[], of: (row: number) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

const leftOut = (rows: readonly number[], known: readonly number[]): string => {
  const missing = rows.length - known.length;
  if (missing === 0) return "";
  return ` ${plural(missing, "area is", "areas are")} not known and left out.`;
};

type Combiner = (
  rows: readonly number[],
  known: readonly number[],
  values: Values,
  areas: Areas,
) => Combined;

const counted: Combiner = (rows, known, { value }) => ({
  kind: "count",
  areas: rows.length,
  known: known.length,
  value: sum(known, (row) => value[row]!),
  atLeast: known.length < rows.length,
  note: `The areas’ counts, added up.${leftOut(rows, known)}`,
});

const rated: Combiner = (rows, known, { value, of, per }) => {
  if (per === undefined) {
    return none(rows, known, "We cannot combine percentages without the numbers behind them.");
  }
  const usable = known.filter((row) => per[row]! > 0);
  const total = sum(usable, (row) => per[row]!);
  if (total === 0)
    return none(rows, known, "Nobody in these areas could be counted, so there is no share.");
  const exact = of !== undefined && usable.every((row) => !Number.isNaN(of[row]!));
  const numerator = sum(usable, (row) => (exact ? of[row]! : (value[row]! * per[row]!) / 100));
  const method = exact
    ? "Worked out from the areas’ counts."
    : "Approximate: the areas’ percentages, each weighted by the number it is a share of.";
  return {
    kind: "rate",
    areas: rows.length,
    known: known.length,
    // A publisher's numerator can exceed its denominator in a single area.
    value: Math.min(100, (100 * numerator) / total),
    of: exact ? numerator : null,
    per: total,
    approximate: !exact,
    note: method + leftOut(rows, known),
  };
};

const placed: Combiner = (rows, known, { value, ranked = NaN }, { residents }) => {
  const weighted = known.filter((row) => residents[row]! > 0);
  const people = sum(weighted, (row) => residents[row]!);
  if (people === 0)
    return none(rows, known, "Nobody lives in these areas to weight their ranks by.");
  const within = (share: number): number =>
    known.filter((row) => 100 * value[row]! <= share * ranked).length;
  return {
    kind: "position",
    areas: rows.length,
    known: known.length,
    percentile:
      sum(weighted, (row) => percentileOf(value[row]!, ranked) * residents[row]!) / people,
    most10: within(10),
    most20: within(20),
    note: `You cannot add up ranks: this is the areas’ average position in England, weighted by residents.${leftOut(rows, known)}`,
  };
};

const averaged: Combiner = (rows, known, { value, per, kind }, { residents }) => {
  const weight = (row: number): number => (per === undefined ? residents[row]! : per[row]!) || 0;
  const weighted = known.filter((row) => weight(row) > 0);
  const total = sum(weighted, weight);
  if (total === 0) return none(rows, known, "Nobody in these areas to weight an average by.");
  const figures = weighted.map((row) => value[row]!);
  const by = per === undefined ? "residents" : "what each is a share of";
  return {
    kind: "average",
    areas: rows.length,
    known: weighted.length,
    value: sum(weighted, (row) => value[row]! * weight(row)) / total,
    least: Math.min(...figures),
    most: Math.max(...figures),
    note: `${kind === "rank" ? "Ranks" : "Scores"} do not add up: this is the areas’ average, weighted by ${by}.${leftOut(rows, weighted)}`,
  };
};

const COMBINE: Readonly<Record<Values["kind"], Combiner>> = {
  count: counted,
  rate: rated,
  position: placed,
  score: averaged,
  rank: averaged,
};
