import type { Imported } from "../../src/analysis/participants/import-file";
import type { Answer } from "./answer";
import { CODES } from "./draw";
import type { Lost } from "./people";

const LOST: Readonly<Record<string, Lost>> = {
  blank: "blank",
  "said-unknown": "unknown",
  "no-abode": "no fixed abode",
  "first-half": "too wide",
  "other-code": "too wide",
  "two-places": "unreadable",
  unplaced: "unreadable",
};

const added = (parts: Iterable<readonly [key: string, people: number]>): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const [key, people] of parts) if (people > 0) sums[key] = (sums[key] ?? 0) + people;
  return sums;
};

const monthOf = (start: number): string =>
  start < 0 ? "" : `${1970 + Math.floor(start / 12)}-${String((start % 12) + 1).padStart(2, "0")}`;

/** Spellings of one programme are one programme. */
export const spelling = (name: string): string =>
  name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

/** What the importer says of a file, in the terms of an answer. */
export const toldBy = ({ participants, report, recognised, sheets }: Imported) => {
  const { row, people, most, household, programme, start } = participants;
  const rows = [...row.keys()];
  const isKnown = (i: number): boolean => people[i] === most[i];
  const by = (keyOf: (i: number) => string) =>
    added(rows.filter(isKnown).map((i) => [keyOf(i), people[i]!]));
  const kinds: Partial<Record<Lost, number>> = {};
  for (const [category, list] of Object.entries(report.rows)) {
    const lost = LOST[category];
    if (lost !== undefined && list.length > 0) kinds[lost] = (kinds[lost] ?? 0) + list.length;
  }
  const homes = new Set(household.filter((id) => id >= 0));
  return {
    people: rows.filter(isKnown).reduce((sum, i) => sum + people[i]!, 0),
    areas: by((i) => CODES[row[i]!]!),
    outside: report.rows.outside.length,
    lost: kinds,
    notPeople: report.rows.note.length,
    repeats: report.rows.duplicate.length,
    programmes: by((i) => spelling(participants.programmes[programme[i]!]!)),
    households: { known: homes.size, without: household.filter((id) => id < 0).length },
    starts: by((i) => monthOf(start[i]!)),
    unknownCounts: rows.filter((i) => !isKnown(i)).length,
    refused: recognised.columns.flatMap((c) => (c.refused === undefined ? [] : [c.heading])),
    sheet: sheets.find(({ isRead }) => isRead)?.name,
    alsoAlike: sheets.filter(({ isAlike, isRead }) => isAlike && !isRead).map(({ name }) => name),
  } satisfies Partial<Record<keyof Answer, unknown>>;
};
