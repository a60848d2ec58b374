import type { Areas, Values } from "../areas";
import { BOROUGHS } from "../boroughs";
import { plural } from "../format";
import type { MeasureId } from "../measures";
import { decileOf } from "../position";
import {
  type Clause,
  type Condition,
  conditionsOf,
  type Filter,
  isGroup,
  type Join,
  type Test,
} from "./filter";

/** The columns of a measure at a release; undefined while they are not loaded. */
export type ValuesAt = (measure: MeasureId, year: number) => Values | undefined;

export interface Matches {
  /** 1 where the filter holds, by row. */
  readonly matches: Uint8Array;
  /** 1 where it would depend on a value nobody knows; such an area never matches. */
  readonly unknown: Uint8Array;
  readonly areas: number;
  /** Census residents of the areas that match. */
  readonly residents: number;
  readonly unknownAreas: number;
}

const NO = 0;
const UNKNOWN = 1;
const YES = 2;

/** What has to be loaded before a filter can be answered. */
export const valuesNeededBy = (filter: Filter): readonly Pick<Condition, "measure" | "year">[] => [
  ...new Map(
    conditionsOf(filter).map(({ measure, year }) => [`${measure}@${year}`, { measure, year }]),
  ).values(),
];

/**
 * Which areas a filter holds for. Unknown follows Kleene's strong three-valued logic: an area is
 * out as soon as one known value puts it out, and unknown only if its answer hangs on a missing one.
 */
export const evaluate = (filter: Filter, areas: Areas, valuesAt: ValuesAt): Matches => {
  const answers = joined(
    filter.conditions.map((clause) => answersOf(clause, areas.count, valuesAt)),
    filter.join,
    areas.count,
  );
  const within = new Set(
    filter.boroughs.map((code) => BOROUGHS.findIndex((each) => each.code === code)),
  );
  const matches = new Uint8Array(areas.count);
  const unknown = new Uint8Array(areas.count);
  let [matched, residents, unknownAreas] = [0, 0, 0];
  for (let row = 0; row < areas.count; row++) {
    if (within.size > 0 && !within.has(areas.borough[row]!)) continue;
    if (answers[row] === YES) {
      matches[row] = 1;
      matched++;
      residents += areas.residents[row]! || 0;
    } else if (answers[row] === UNKNOWN) {
      unknown[row] = 1;
      unknownAreas++;
    }
  }
  return { matches, unknown, areas: matched, residents, unknownAreas };
};

/** "12 areas have no known value and are not counted." or "" where all are known. */
export const unknownWords = ({ unknownAreas }: Pick<Matches, "unknownAreas">): string =>
  unknownAreas === 0
    ? ""
    : `${plural(unknownAreas, "area has", "areas have")} no known value and ${unknownAreas === 1 ? "is" : "are"} not counted.`;

const answersOf = (clause: Clause, count: number, valuesAt: ValuesAt): Uint8Array => {
  if (isGroup(clause)) {
    const parts = clause.conditions.map((condition) => answersOf(condition, count, valuesAt));
    return joined(parts, clause.join, count);
  }
  const values = valuesAt(clause.measure, clause.year);
  if (values === undefined) return new Uint8Array(count).fill(UNKNOWN);
  const holds = holdsFor(clause.test, values.ranked ?? NaN);
  return Uint8Array.from({ length: count }, (_, row) => {
    const value = values.value[row] ?? NaN;
    if (Number.isNaN(value)) return UNKNOWN;
    return holds(value) ? YES : NO;
  });
};

/** The least of the answers for "and" (of none: yes), the greatest for "or". */
const joined = (parts: readonly Uint8Array[], join: Join, count: number): Uint8Array => {
  const [first = new Uint8Array(count).fill(YES), ...rest] = parts;
  const pick = join === "and" ? Math.min : Math.max;
  const answers = first.slice();
  for (const part of rest) {
    for (let row = 0; row < count; row++) answers[row] = pick(answers[row]!, part[row]!);
  }
  return answers;
};

/** Shares multiply out, so that the most deprived 10% is decile 1 to the last area. */
const holdsFor = (test: Test, ranked: number): ((value: number) => boolean) => {
  switch (test.kind) {
    case "share":
      return test.end === "most"
        ? (rank) => 100 * rank <= test.percent * ranked
        : (rank) => 100 * rank > (100 - test.percent) * ranked;
    case "decile":
      return (rank) => decileOf(rank, ranked) >= test.from && decileOf(rank, ranked) <= test.to;
    case "rank":
      return test.end === "most" ? (rank) => rank <= test.rank : (rank) => rank >= test.rank;
    case "above":
      return (value) => value > test.value;
    case "below":
      return (value) => value < test.value;
    case "between":
      return (value) => value >= test.from && value <= test.to;
  }
};
