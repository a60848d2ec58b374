import { encodingOf } from "./encoding";
import { delimiterOf, TextRows } from "./text-rows";
import { sheetRows } from "./workbook";

const HEAD = 1 << 17;

/**
 * All rows of a small table, blank ones left out: CSV, TSV, semicolons, bars or XLSX. For lists; files of
 * participants go through `importFile`, which keeps no text.
 *
 * @throws ImportError where it is no table
 */
export const readRows = async (name: string, bytes: Uint8Array): Promise<string[][]> => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return (await sheetRows(name, bytes)).filter((row) => row.some((cell) => cell !== ""));
  const text = new TextDecoder(encodingOf(bytes, true)).decode(bytes);
  const rows: string[][] = [];
  const reader = new TextRows(name, text.slice(0, HEAD), delimiterOf(text.slice(0, HEAD)), (row) =>
    rows.push([...row]),
  );
  reader.take(text);
  reader.end();
  return rows;
};
