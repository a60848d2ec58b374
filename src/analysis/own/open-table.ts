import { encodingOf } from "../participants/encoding";
import { refuseOtherKinds } from "../participants/file-kinds";
import { ImportError } from "../participants/import-error";
import { rowReader } from "../participants/row-reader";
import type { OnRow } from "../participants/text-rows";
import { openWorkbook } from "../participants/workbook/workbook";

const PIECE = 1 << 18;
const HEAD = 1 << 17;
const MOST_TEXT = 2 ** 30;
const MOST_WORKBOOK = 100 * 2 ** 20;
/** Rows the headings are found in and the columns judged by. */
const SAMPLE = 400;
/** Node 20 decodes Windows-1252 rightly only so. */
const STREAMED = { stream: true };

/** A table of a file: the file itself, or a sheet of a workbook. */
export interface OpenTable {
  /** The sheet's name; undefined of a text file. */
  readonly sheet?: string;
  /** The first rows at their numbers: row n is `first[n - 1]`, blank ones empty. */
  readonly first: readonly (readonly string[])[];
  /** Hands on every row that is not blank with its number, from 1, and tells the share read, 0…1. */
  readonly each: (onRow: OnRow, onShare?: (share: number) => void) => void;
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The first rows of a table, read by a run that stops early or reads only the head. */
const firstRows = (run: (onRow: OnRow) => void): string[][] => {
  const rows: string[][] = [];
  run((cells, row) => {
    if (row > SAMPLE * 2 || rows.length >= SAMPLE) return;
    while (rows.length < row - 1) rows.push([]);
    rows.push([...cells]);
  });
  return rows;
};

/**
 * The tables of a file: one of CSV, TSV, semicolons, bars or a saved web page, in any usual encoding; the
 * visible sheets with cells of a workbook, in its order.
 *
 * @throws ImportError where it is no table, or too large, with what to do
 */
export const openTables = (name: string, bytes: Uint8Array): readonly OpenTable[] => {
  if (bytes.length === 0)
    throw new ImportError(name, "", "the file is empty", "Choose a file with rows in it.");
  if (isZip(bytes)) return openSheets(name, bytes);
  refuseOtherKinds(name, bytes);
  if (bytes.length > MOST_TEXT)
    throw new ImportError(
      name,
      "",
      "the file is larger than 1 GB",
      "Keep only the columns you need.",
    );
  return [openText(name, bytes)];
};

const openText = (name: string, bytes: Uint8Array): OpenTable => {
  const encoding = encodingOf(bytes, true);
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD), STREAMED);
  const reader = rowReader(name, head);
  const each: OpenTable["each"] = (onRow, onShare) => {
    const rows = reader(onRow);
    const decoder = new TextDecoder(encoding);
    for (let at = 0; at < bytes.length; at += PIECE) {
      rows.take(decoder.decode(bytes.subarray(at, at + PIECE), STREAMED));
      onShare?.(Math.min(1, (at + PIECE) / bytes.length));
    }
    rows.take(decoder.decode());
    rows.end();
  };
  const first = firstRows((onRow) => {
    // The head may end within a row; what it lacks is not needed to tell the columns.
    if (bytes.length <= HEAD) each(onRow);
    else reader(onRow).take(head);
  });
  return { first, each };
};

const openSheets = (name: string, bytes: Uint8Array): readonly OpenTable[] => {
  if (bytes.length > MOST_WORKBOOK)
    throw new ImportError(name, "", "the workbook is larger than 100 MB", "Save the sheet as CSV.");
  const workbook = openWorkbook(name, bytes);
  return workbook.sheets
    .filter(({ isHidden }) => !isHidden)
    .map((sheet) => ({
      sheet: sheet.name,
      first: firstRows((onRow) => workbook.read(sheet, onRow, { most: SAMPLE })),
      each: (onRow: OnRow, onShare?: (share: number) => void) =>
        workbook.read(sheet, onRow, {
          onPiece: (read) => onShare?.(Math.min(1, read / (sheet.entry?.packed ?? read))),
        }),
    }))
    .filter(({ first }) => first.some((row) => row.some((cell) => cell.trim() !== "")));
};
