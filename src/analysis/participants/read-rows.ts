import { encodingOf } from "./encoding";
import { refuseOtherKinds } from "./file-kinds";
import { hasPlace, recognise } from "./recognise";
import { rowReader } from "./row-reader";
import { openWorkbook } from "./workbook/workbook";

const HEAD = 1 << 17;
/** Node 20 decodes Windows-1252 rightly only so. */
const STREAMED = { stream: true };
/** Rows the headings of a sheet are found in. */
const SAMPLE = 400;

/**
 * All rows of a small table, blank ones left out: CSV, TSV, semicolons, bars or XLSX. For lists; files of
 * participants go through `importFile`, which keeps no text.
 *
 * @throws ImportError where it is no table
 */
export const readRows = (name: string, bytes: Uint8Array): string[][] => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return sheetRows(name, bytes);
  refuseOtherKinds(name, bytes);
  const text = new TextDecoder(encodingOf(bytes, true)).decode(bytes, STREAMED);
  const rows: string[][] = [];
  const reader = rowReader(name, text.slice(0, HEAD))((row) => rows.push([...row]));
  reader.take(text);
  reader.end();
  return rows;
};

/** The first visible sheet with people below its headings, or with headings, or else with cells. */
const sheetRows = (name: string, bytes: Uint8Array): string[][] => {
  const workbook = openWorkbook(name, bytes);
  const filled = workbook.sheets
    .filter(({ isHidden }) => !isHidden)
    .map((sheet) => {
      const rows: string[][] = [];
      workbook.read(sheet, (cells) => rows.push([...cells]));
      return rows;
    })
    .filter((rows) => rows.length > 0);
  const seen = filled.map((rows) => ({ rows, found: recognise(name, rows.slice(0, SAMPLE)) }));
  // A page of notes may have the word "Postcode" too: what has places below it comes first.
  const best =
    seen.find(({ found }) => hasPlace(found) && found.hasCells) ??
    seen.find(({ found }) => hasPlace(found));
  return best?.rows ?? filled[0] ?? [];
};
