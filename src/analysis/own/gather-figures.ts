import type { OwnKind } from "../../domain/own-figures";
import { isFooter } from "../participants/footer";
import { headingKey } from "../participants/heading";
import type { FiguresTable } from "./choose-figures";
import { numberOf } from "./number-of";
import type { OwnAreas } from "./own-areas";

/** What may be said of a row. A row that is placed may still have no figure. */
export const OWN_FATES = {
  unknown: { field: "area", title: "Area not recognised", left: true },
  "other-kind": { field: "area", title: "Code of another kind of area", left: true },
  outside: { field: "area", title: "Area outside the region", left: true },
  ambiguous: {
    field: "area",
    title: "Two areas have this name: give the code, or the borough beside it",
    left: true,
  },
  "no-area": { field: "area", title: "No area given", left: true },
  duplicate: { field: "area", title: "Area given twice: we used the first row", left: true },
  note: { field: "", title: "Totals, sources and notes", left: true },
  blank: { field: "value", title: "No figure given: unknown", left: false },
  suppressed: {
    field: "value",
    title: "Hidden figure or a range: treated as unknown",
    left: false,
  },
  unread: { field: "value", title: "Not a number: unknown", left: false },
  impossible: { field: "value", title: "Not a possible figure: treated as unknown", left: false },
} as const satisfies Record<string, { field: "area" | "value" | ""; title: string; left: boolean }>;
export type OwnFate = keyof typeof OWN_FATES;

/** Row numbers kept of each fate; more are only counted. */
const KEPT = 20;

/** How many rows met a fate, and the first of them. */
export interface FateRows {
  readonly count: number;
  readonly rows: readonly number[];
}

export type Fates = Readonly<Partial<Record<OwnFate, FateRows>>>;

/** A column of figures to be read, and what they are. */
export interface ValueColumn {
  readonly column: number;
  readonly kind: OwnKind;
}

export interface GatheredFigures {
  /** Areas in order of the rows. Several to a postcode's row. */
  readonly area: readonly number[];
  /** Rows below the headings that are not blank. */
  readonly read: number;
  /** What is to be said of rows. */
  readonly fates: Fates;
  /** By column asked for: figures beside the areas, NaN where the file does not say, and why. */
  readonly columns: readonly { readonly value: readonly number[]; readonly fates: Fates }[];
}

/** Whether a number can be one of its kind: counts, rates and ranks have no negative ones, ranks begin at 1. */
const isPossible = (value: number, kind: OwnKind): boolean => {
  if (kind === "score") return true;
  return kind === "rank" ? value >= 1 : value >= 0;
};

type Tally = Map<OwnFate, { count: number; rows: number[] }>;

const put = (fates: Tally, fate: OwnFate, row: number): void => {
  const at = fates.get(fate) ?? { count: 0, rows: [] };
  at.count += 1;
  if (at.rows.length < KEPT) at.rows.push(row);
  fates.set(fate, at);
};

/** Reads every row once: its area and its figures. Nothing else of the row is kept. */
export const gatherFigures = (
  {
    table,
    headingRow,
    headings,
    areaColumn,
    boroughColumn,
  }: Pick<FiguresTable, "table" | "headingRow" | "headings" | "areaColumn" | "boroughColumn">,
  areas: OwnAreas,
  boroughs: OwnAreas,
  asked: readonly ValueColumn[],
  onShare?: (share: number) => void,
): GatheredFigures => {
  const area: number[] = [];
  const read = asked.map((one) => ({ ...one, value: [] as number[], fates: new Map() as Tally }));
  const seen = new Set<number | string>();
  const fates: Tally = new Map();
  let rows = 0;
  const keys = headings.map(headingKey);
  const columns = headings.map((heading, column) => ({ column, heading, looks: "", cells: [] }));
  const shape = { fields: { lsoa: areaColumn }, headingRow, columns };

  table.each((cells, row) => {
    if (row <= headingRow || cells.every((cell) => cell.trim() === "")) return;
    rows += 1;
    const cell = cells[areaColumn] ?? "";
    const beside = boroughColumn === undefined ? "" : boroughs.find(cells[boroughColumn] ?? "");
    const found = areas.find(cell, typeof beside === "number" ? beside : undefined);
    if (typeof found === "string") {
      const isNote = found !== "outside" && isFooter(cells, shape, keys, row);
      put(fates, isNote ? "note" : found === "blank" ? "no-area" : found, row);
      return;
    }
    const key = areas.keyOf(cell, found);
    if (seen.has(key)) {
      put(fates, "duplicate", row);
      return;
    }
    seen.add(key);
    area.push(found);
    for (const { column, kind, value, fates: own } of read) {
      const number = numberOf(cells[column] ?? "");
      const isFigure = typeof number === "number" && isPossible(number, kind);
      if (typeof number === "string") put(own, number, row);
      else if (!isFigure) put(own, "impossible", row);
      value.push(isFigure ? number : NaN);
    }
  }, onShare);
  return {
    area,
    read: rows,
    fates: Object.fromEntries(fates),
    columns: read.map(({ value, fates: own }) => ({ value, fates: Object.fromEntries(own) })),
  };
};
