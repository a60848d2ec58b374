import { csvParseRows } from "d3-dsv";
import { RefreshError } from "./refresh-error";

export type Cells = Readonly<Record<string, string>>;

/** What publishers write where there is no figure: suppressed, not applicable, not available, low reliability. */
const NONE = new Set(["", "-", ".", "..", ":", "c", "x", "z", "u", "n/a"]);

/**
 * A figure as publishers write it: "1,234", "12.5%", "£611 [r]"; null where they write that there is none, "[c]".
 * @throws RefreshError where it is neither
 */
export const publishedFigure = (cell: string): number | null => {
  const text = cell.trim().toLowerCase();
  if (NONE.has(text.replace(/^\[(.+)\]$/, "$1"))) return null;
  const bare = text.replace(/\s*\[[^\]]*\]$/, "").replace(/[,£%\s]/g, "");
  const number = Number(bare);
  if (bare === "" || !Number.isFinite(number)) throw new RefreshError(`“${cell}” is not a figure.`);
  return number;
};

/** A column's name without the notes and the kind of value that publishers put after it. */
const named = (cell: string): string =>
  cell
    .replace(/^\uFEFF/, "")
    .replace(/; measures: Value$/i, "")
    .replace(/\s*\[note[^\]]*\]/gi, "")
    .replace(/\s+/g, " ")
    .trim();

/**
 * The rows of a published CSV by column: titles above its header are passed over, and so are footnotes, which
 * have nothing in the column of codes.
 * @param columns what its header must name, the column of codes first
 * @throws RefreshError where no row names them all
 */
export const publishedTable = (
  bytes: Uint8Array,
  columns: readonly [string, ...string[]],
  whence: string,
): readonly Cells[] => {
  const rows = csvParseRows(new TextDecoder().decode(bytes));
  const headers = rows.map((row) => row.map(named));
  const at = headers.findIndex((row) => columns.every((column) => row.includes(column)));
  if (at === -1) {
    const best = headers.find((row) => row.includes(columns[0])) ?? [];
    const missing = columns.find((column) => !best.includes(column)) ?? columns[0];
    throw new RefreshError(`${whence} has no column “${missing}”.`);
  }
  const header = headers[at] ?? [];
  const code = header.indexOf(columns[0]);
  return rows
    .slice(at + 1)
    .filter((row) => /^(?=.*\d)[A-Z0-9]{8,14}$/i.test((row[code] ?? "").trim()))
    .map((row) => Object.fromEntries(header.map((name, i) => [name, (row[i] ?? "").trim()])));
};
