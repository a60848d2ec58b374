import type { Areas } from "../areas";
import type { AreaColumn } from "./area-column";
import { placeColumns } from "./place-columns";
import type { Table, TableNotes } from "./table";

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
    // Without what fills them: a table can be handed to another thread.
    columns: once.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => once.map(({ cell }) => cell(row))),
    notes,
  };
};
