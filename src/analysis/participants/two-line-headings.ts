import { isData } from "./cell-kind";
import { sensesOf } from "./heading";

type Row = readonly string[];

/** Headings, and the last row that they stand in, from 1; 0 for a list without. */
export interface Headings {
  readonly row: number;
  readonly cells: Row;
}

const strength = (cell: string): number => sensesOf(cell)[0]?.strength ?? 0;

const told = (row: Row): number => row.filter((cell) => cell.trim() !== "").length;

/** Words only, two cells of them or more. */
const isWords = (row: Row | undefined): row is Row =>
  row !== undefined &&
  told(row) > 1 &&
  row.every((cell) => cell.trim() === "" || (cell.length <= 60 && !isData(cell)));

/**
 * Headings over two lines as one: a cell merged down stands in the upper line only, and "Household" above
 * "ID" is the household's. Where the lower line says enough alone, it is left as it is.
 */
const joined = (upper: Row, lower: Row): string[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = (upper[column] ?? "").trim();
    const own = (lower[column] ?? "").trim();
    if (above === "" || own === "") return own === "" ? above : own;
    const both = `${above} ${own}`;
    return strength(both) > strength(own) ? both : own;
  });

/** Whether the row below goes on with the headings: names of parts under a group, nothing under the rest. */
const goesOn = (upper: Row, lower: Row | undefined): lower is Row => {
  if (!isWords(lower)) return false;
  const isNew = (cell: string, column: number): boolean =>
    strength(cell) >= 2 && strength(upper[column] ?? "") < 2;
  const isSame = (cell: string, column: number): boolean =>
    cell.trim() !== "" && strength(upper[column] ?? "") >= 2;
  return lower.some(isNew) && !lower.some(isSame);
};

/** @param row the row of the headings, from 1; 0 where there are none */
export const headingsAt = (rows: readonly Row[], row: number): Headings => {
  const own = rows[row - 1];
  if (own === undefined) return { row, cells: [] };
  const below = rows[row];
  if (goesOn(own, below)) return { row: row + 1, cells: joined(own, below) };
  const above = rows[row - 2];
  return { row, cells: isWords(above) ? joined(above, own) : own };
};
