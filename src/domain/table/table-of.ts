import type { Areas } from "../areas";
import type { AreaColumn, ExportedColumn } from "./area-column";
import { placeColumns } from "./place-columns";
import type { Table, TableColumn, TableNotes } from "./table";

/** A column without what fills it: plain values, which can be handed to another thread. */
const described = (column: ExportedColumn): TableColumn => {
  const plain: TableColumn & { cell?: unknown } = { ...column };
  delete plain.cell;
  return plain;
};

/**
 * The rows and columns on screen, in their order, as a table to download. The area's code comes
 * first even where it is not shown: it is what other data joins to. No column is written twice.
 */
export const tableOf = (
  title: string,
  areas: Areas,
  rows: readonly number[],
  shown: readonly AreaColumn[],
  notes: TableNotes,
): Table => {
  const code = placeColumns(areas).filter(({ id }) => id === "code");
  const exported = [...code, ...shown].flatMap((column) => column.exported);
  const once = [...new Map(exported.map((column) => [column.key, column])).values()];
  return {
    title,
    columns: once.map(described),
    rows: rows.map((row) => once.map(({ cell }) => cell(row))),
    notes,
  };
};
