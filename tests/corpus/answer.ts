import type { FieldId } from "../../src/domain/participant";
import type { Lost, Person } from "./people";

/** The right answer of a file, written before any importer has seen it. */
export interface Answer {
  /** People who can be counted and placed. */
  readonly people: number;
  /** The same by LSOA code; left out where two homes of one person leave a choice. */
  readonly areas?: Readonly<Record<string, number>>;
  /** Rows of people who live outside the region. */
  readonly outside: number;
  /** Rows of people without a place, by reason. */
  readonly lost: Readonly<Partial<Record<Lost, number>>>;
  /** Rows that are no people: totals, lines by the system, headings again. */
  readonly notPeople: number;
  /** Rows that tell once more of a person already counted. */
  readonly repeats: number;
  /** People placed, by programme; left out where the file has no such column. */
  readonly programmes?: Readonly<Record<string, number>>;
  /** Households of people placed, and people placed whose household nobody knows. */
  readonly households?: { readonly known: number; readonly without: number };
  /** People placed by month of their start (2023-05); "" where it is not known. */
  readonly starts?: Readonly<Record<string, number>>;
  /** Whether the reader must be asked which number is the month; `starts` holds after the answer. */
  readonly asksMonthFirst?: boolean;
  /** Areas with people whose number is not told. */
  readonly unknownCounts?: number;
  /** Headings of columns that must be refused. */
  readonly refused?: readonly string[];
  /** The sheet that holds the people. */
  readonly sheet?: string;
  /** Sheets of the same form that must be offered. */
  readonly alsoAlike?: readonly string[];
  /** Sheets that the reader asks to be put together. */
  readonly together?: readonly string[];
  /** What a reader must say on the page, by heading, before the file is read. */
  readonly mapping?: Readonly<Record<string, FieldId | null>>;
}

/** A file that must be turned away, and words that its message must hold: what it is, what to do. */
export interface Refusal {
  readonly says: readonly RegExp[];
}

type Told = "programme" | "household" | "start";

const tally = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

/**
 * The answer that follows from known people, one row each.
 *
 * @param told which columns the file has beside the place
 * @param more what else is known of the file
 */
export const answerOf = (
  people: readonly Person[],
  told: readonly Told[] = [],
  more: Partial<Answer> = {},
): Answer => {
  const placed = people.filter(({ home }) => "code" in home);
  const homes = people.map(({ home }) => home);
  const known = placed.flatMap(({ household }) => household ?? []);
  return {
    people: placed.length,
    areas: tally(homes.flatMap((home) => ("code" in home ? [home.code] : []))),
    outside: homes.filter((home) => "elsewhere" in home).length,
    lost: tally(homes.flatMap((home) => ("lost" in home ? [home.lost] : []))),
    notPeople: 0,
    repeats: 0,
    ...(told.includes("programme") && {
      programmes: tally(placed.map(({ programme }) => programme)),
    }),
    ...(told.includes("household") && {
      households: { known: new Set(known).size, without: placed.length - known.length },
    }),
    ...(told.includes("start") && {
      starts: tally(placed.map(({ start }) => start?.slice(0, 7) ?? "")),
    }),
    ...more,
  };
};
