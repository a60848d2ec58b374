import type { Cell, TableColumn } from "./table";

/** A column of a download and how to fill it. */
export interface ExportedColumn extends TableColumn {
  readonly cell: (row: number) => Cell;
}

/** One column of the Areas table: what is shown, what it sorts by and what a download gets. */
export interface AreaColumn {
  /** Stable, for the list of chosen columns: "borough", "imd-2025". */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly kind: "text" | "number" | "trend";
  /** What it sorts by and, but for a trend, shows; undefined is unknown. */
  readonly value: (row: number) => string | number | undefined;
  /** How it reads, where not as its value: "fewer than 5". */
  readonly text?: (row: number) => string;
  /** Of a trend: percentiles 0…1, oldest first, NaN unknown. */
  readonly trend?: (row: number) => readonly number[];
  readonly exported: readonly ExportedColumn[];
}

/** Where a column's figures come from: for the data dictionary. */
export type Provenance = (
  measure: string,
  year: number,
) => { readonly release: string; readonly source: string; readonly licence: string };
