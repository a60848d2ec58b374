import { csvFormatRow } from "d3-dsv";
import type { Cell, Table } from "../../domain/table/table";
import { DICTIONARY_HEADER, dictionaryOf, notesOf } from "./dictionary";
import { neutralised } from "./formula";

/** Without it Excel reads accents as the system's old code page. */
const BYTE_ORDER_MARK = "\uFEFF";

const written = (cell: Cell): string => {
  if (cell === null) return "";
  if (typeof cell === "string") return neutralised(cell);
  return Number.isFinite(cell) ? String(cell) : "";
};

/** RFC 4180: quoted where needed, lines end in CR LF. */
const csvOfRows = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${csvFormatRow(row.map(written))}\r\n`).join("");

/** The table alone, one header row, so that any program can read it; notes go into `dictionaryCsvOf`. */
export const csvOf = ({ columns, rows }: Table): string =>
  csvOfRows([columns.map(({ key }) => key), ...rows]);

/** Notes, an empty line, then one line for each column: offered beside every CSV. */
export const dictionaryCsvOf = (table: Table): string =>
  csvOfRows([...notesOf(table), [], DICTIONARY_HEADER, ...dictionaryOf(table)]);
