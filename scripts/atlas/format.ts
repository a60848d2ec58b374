import { csvFormatBody, csvFormatRow } from "d3-dsv";

import { neutralised } from "../../src/data/export/formula";
import type { Cell, Row } from "./command";

/** Nine decimals: beyond any figure's precision, and the same digits on every machine. */
const rounded = (cell: Cell): Cell => {
  if (typeof cell !== "number") return cell;
  return Number.isFinite(cell) ? Math.round(cell * 1e9) / 1e9 : null;
};

/** What a spreadsheet would run as a formula stands as text. */
const asText = (cell: Cell): Cell => (typeof cell === "string" ? neutralised(cell) : cell);

const tidied = (row: Row, keys: readonly string[]): Record<string, Cell> =>
  Object.fromEntries(keys.map((key) => [key, rounded(row[key] ?? null)]));

/** Rows as CSV with a header row; unknown is empty. */
export const asCsv = (rows: readonly Row[], keys: readonly string[]): string => {
  const body = rows.map((row) => {
    const cells = Object.entries(tidied(row, keys));
    return Object.fromEntries(cells.map(([key, cell]) => [key, asText(cell)]));
  });
  return [csvFormatRow([...keys]), ...(body.length > 0 ? [csvFormatBody(body, [...keys])] : [])]
    .map((line) => `${line}\n`)
    .join("");
};

/** Rows as a JSON array of objects, one to a line; unknown is null. */
export const asJson = (rows: readonly Row[], keys: readonly string[]): string =>
  rows.length === 0
    ? "[]\n"
    : `[\n${rows.map((row) => JSON.stringify(tidied(row, keys))).join(",\n")}\n]\n`;
