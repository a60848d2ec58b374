import type { Cell as SheetCell, SheetData } from "write-excel-file/universal";
import type { Cell, Table, TableColumn } from "../../domain/table/table";
import { documentProperties } from "./document-properties";
import { mendedPackage } from "./office-package";
import { XLSX_REPAIRS } from "./xlsx-repairs";
import { DICTIONARY_HEADER, dictionaryOf, notesOf } from "./dictionary";
import { loadCode } from "../../platform/load-code";

/** Characters; longer text wraps or is cut on screen, never in the cell. */
const WIDTHS = { text: 26, number: 16 } as const;

const header = (text: string): SheetCell => ({ value: text, type: String, fontWeight: "bold" });

/**
 * Text is typed as text, which no spreadsheet runs whatever it begins with, so it needs no apostrophe.
 */
const written = (cell: Cell, { kind }: Pick<TableColumn, "kind">): SheetCell => {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return { value: cell, type: String };
  if (!Number.isFinite(cell)) return null;
  const format = Number.isInteger(cell) ? "#,##0" : "#,##0.0##";
  return { value: cell, type: Number, ...(kind === "number" ? { format } : {}) };
};

/**
 * An Excel workbook of two sheets: the table, with its header frozen, and "About" with notes and data
 * dictionary. The writer (about 20 kB) loads when first used.
 */
export const xlsxOf = async (table: Table): Promise<Blob> => {
  const { default: writeExcelFile } = await loadCode(
    "The part that writes Excel files",
    () => import("write-excel-file/universal"),
  );
  const { columns, rows } = table;
  const data: SheetData = [
    columns.map(({ key }) => header(key)),
    ...rows.map((row) => row.map((cell, at) => written(cell, columns[at]!))),
  ];
  const text = (line: readonly string[]): SheetCell[] =>
    line.map((cell) => written(cell, { kind: "text" }));
  const about: SheetData = [
    ...notesOf(table).map(([name, note]) => [header(name), ...text([note])]),
    [],
    DICTIONARY_HEADER.map(header),
    ...dictionaryOf(table).map(text),
  ];
  const file = await writeExcelFile([
    {
      sheet: "Areas",
      data,
      stickyRowsCount: 1,
      columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
    },
    { sheet: "About", data: about, columns: [{ width: 28 }, { width: 60 }, { width: 60 }] },
  ]).toBlob();
  const mended = mendedPackage(new Uint8Array(await file.arrayBuffer()), [
    documentProperties(table.title, table.notes.filter),
    ...XLSX_REPAIRS,
  ]);
  return new Blob([mended as BlobPart], { type: file.type });
};
