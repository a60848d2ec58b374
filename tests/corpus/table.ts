import type { Person } from "./people";
import type { Rows } from "./text";

export type Column = readonly [heading: string, cell: (person: Person, row: number) => string];

/** 2023-05-03 as 03/05/2023. */
export const british = (iso: string | null): string =>
  iso === null ? "" : iso.split("-").reverse().join("/");

export const ID: Column = ["Client Ref", ({ id }) => id];
export const HOUSEHOLD: Column = ["Household ID", ({ household }) => household ?? ""];
export const POSTCODE: Column = ["Postcode", ({ typed }) => typed];
export const PROGRAMME: Column = ["Programme", ({ programme }) => programme];
export const START: Column = ["Start date", ({ start }) => british(start)];
export const USUAL: readonly Column[] = [ID, HOUSEHOLD, POSTCODE, PROGRAMME, START];

/** A column with the same cells under another heading. */
export const as = (heading: string, [, cell]: Column): Column => [heading, cell];

/** A column of anything that is of no use to the map. */
export const filler = (heading: string, ...cells: readonly string[]): Column => [
  heading,
  (_, row) => cells[row % cells.length]!,
];

/** The rows of people under their headings, headings first. */
export const rowsOf = (people: readonly Person[], columns: readonly Column[] = USUAL): Rows => [
  columns.map(([heading]) => heading),
  ...people.map((person, row) => columns.map(([, cell]) => cell(person, row))),
];
