import { unzipSync, zipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";

import { ImportError } from "./import-error";
import { zipContents } from "./zip-guard";

const text = (cell: unknown): string => {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (typeof cell === "string") return cell;
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
};

/**
 * The first sheet of a workbook as rows of text: dates as 2023-05-03, formulas by their last result.
 * The archive is unpacked here, no further than it declares, and handed on unpacked: the reader would
 * otherwise start a worker from a blob address for large sheets, which the page's security policy forbids.
 *
 * @throws ImportError where it is no sound workbook
 */
export const sheetRows = async (file: string, bytes: Uint8Array): Promise<string[][]> => {
  const sizes = zipContents(file, bytes);
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        /\.xml(\.rels)?$/.test(name) && originalSize === sizes.get(name),
    });
    const stored = zipSync(parts, { level: 0 });
    const rows = await readSheet(stored.buffer);
    return rows.map((row) => row.map(text));
  } catch {
    throw new ImportError(
      file,
      "",
      "the workbook is damaged or has no sheet with cells",
      "Open it in Excel and save it again, or save the sheet as CSV.",
    );
  }
};
