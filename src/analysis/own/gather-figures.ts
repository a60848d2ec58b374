import type { OwnKind } from "../../domain/own-figures";
import { isFooter } from "../participants/footer";
import { headingKey } from "../participants/heading";
import type { FiguresTable } from "./choose-figures";
import { numberOf } from "./number-of";
import type { OwnAreas } from "./own-areas";

/** What may be said of a row. A row that is placed may still have no figure. */
export const OWN_FATES = {
  unknown: { field: "area", title: "Area not recognised", left: true },
  outside: { field: "area", title: "Area outside the region", left: true },
  ambiguous: {
    field: "area",
    title: "Name of two areas: give the code, or the borough beside it",
    left: true,
  },
  "no-area": { field: "area", title: "No area given", left: true },
  duplicate: { field: "area", title: "Area given again: the first row stands", left: true },
  note: { field: "", title: "Totals, sources and notes", left: true },
  blank: { field: "value", title: "No figure given: unknown", left: false },
  suppressed: { field: "value", title: "Figure hidden or a range: unknown", left: false },
  unread: { field: "value", title: "Not a number: unknown", left: false },
  impossible: { field: "value", title: "Cannot be such a figure: unknown", left: false },
} as const satisfies Record<string, { field: "area" | "value" | ""; title: string; left: boolean }>;
export type OwnFate = keyof typeof OWN_FATES;

/** Row numbers kept of each fate; more are only counted. */
const KEPT = 20;

/** How many rows met a fate, and the first of them. */
export interface FateRows {
  readonly count: number;
  readonly rows: readonly number[];
}

export interface GatheredFigures {
  /** Figures by area, in order of the rows; NaN where the file does not say. Several to a postcode's row. */
  readonly area: readonly number[];
  readonly value: readonly number[];
  /** Rows below the headings that are not blank. */
  readonly read: number;
  readonly fates: Readonly<Partial<Record<OwnFate, FateRows>>>;
}

/** Whether a number can be one of its kind: counts, rates and ranks have no negative ones, ranks begin at 1. */
const isPossible = (value: number, kind: OwnKind): boolean => {
  if (kind === "score") return true;
  return kind === "rank" ? value >= 1 : value >= 0;
};

/** Reads every row: its area and its figure. Nothing else of the row is kept. */
export const gatherFigures = (
  { table, headingRow, headings, areaColumn, boroughColumn, valueColumn, kind }: FiguresTable,
  areas: OwnAreas,
  boroughs: OwnAreas,
  onShare?: (share: number) => void,
): GatheredFigures => {
  const area: number[] = [];
  const value: number[] = [];
  const seen = new Set<number | string>();
  const fates = new Map<OwnFate, { count: number; rows: number[] }>();
  let read = 0;
  const put = (fate: OwnFate, row: number): void => {
    const at = fates.get(fate) ?? { count: 0, rows: [] };
    at.count += 1;
    if (at.rows.length < KEPT) at.rows.push(row);
    fates.set(fate, at);
  };
  const keys = headings.map(headingKey);
  const columns = headings.map((heading, column) => ({ column, heading, looks: "", cells: [] }));
  const shape = { fields: { lsoa: areaColumn }, headingRow, columns };

  table.each((cells, row) => {
    if (row <= headingRow || cells.every((cell) => cell.trim() === "")) return;
    read += 1;
    const cell = cells[areaColumn] ?? "";
    const beside = boroughColumn === undefined ? "" : boroughs.find(cells[boroughColumn] ?? "");
    const found = areas.find(cell, typeof beside === "number" ? beside : undefined);
    if (typeof found === "string") {
      const isNote = found !== "outside" && isFooter(cells, shape, keys, row);
      put(isNote ? "note" : found === "blank" ? "no-area" : found, row);
      return;
    }
    const key = areas.keyOf(cell, found);
    if (seen.has(key)) {
      put("duplicate", row);
      return;
    }
    seen.add(key);
    const number = numberOf(cells[valueColumn] ?? "");
    const isFigure = typeof number === "number" && isPossible(number, kind);
    if (typeof number === "string") put(number, row);
    else if (!isFigure) put("impossible", row);
    area.push(found);
    value.push(isFigure ? number : NaN);
  }, onShare);
  return { area, value, read, fates: Object.fromEntries(fates) };
};
