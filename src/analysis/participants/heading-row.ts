import { isData, isLikeLsoa, isLikePostcode } from "./cell-kind";
import { sensesOf } from "./heading";
import { refusalOfHeading } from "./sensitive";

type Rows = readonly (readonly string[])[];

/** Rows that headings are looked for in first; where none is known there, in all that are at hand. */
const USUAL = 400;
/** The score of a row with the heading of a place. */
const PLAIN = 2;

const toldIn = (row: readonly string[]): string[] => row.filter((cell) => cell.trim() !== "");

/** How many cells most rows have that hold anything. */
const usualWidth = (rows: Rows): number => {
  const tallies = new Map<number, number>();
  for (const row of rows) {
    const width = toldIn(row).length;
    if (width > 0) tallies.set(width, (tallies.get(width) ?? 0) + 1);
  }
  return [...tallies].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
};

/** How much a row says that it holds headings: a point for each that is known, two for a place. */
const scoreOf = (row: readonly string[]): number => {
  let score = 0;
  for (const cell of toldIn(row)) {
    if (cell.length > 60) continue;
    const [sense] = sensesOf(cell);
    if (isPlace(cell)) score -= 1.5;
    else if (isData(cell)) score -= 0.4;
    else if (sense === undefined) score += refusalOfHeading(cell) === undefined ? 0 : 0.5;
    else if (sense.field === "postcode" || sense.field === "lsoa")
      score += sense.strength >= 2 ? 2 : 0.5;
    else score += sense.strength >= 2 ? 1 : 0.5;
  }
  return score;
};

/**
 * The row of the headings, from 1; 0 for a list without headings. A title alone in its row ("Participants")
 * is none, where the rows below have several cells.
 */
export const headingRowOf = (rows: Rows): number => {
  const near = rows.slice(0, USUAL);
  const plain = knownRowOf(near, PLAIN) || knownRowOf(rows, PLAIN);
  if (plain > 0) return plain;
  const vague = knownRowOf(near);
  // "Total, 40" below a list without headings is none.
  const isBelow = near.slice(0, Math.max(0, vague - 1)).some((row) => row.some(isPlace));
  return vague > 0 && !isBelow ? vague : unknownRowOf(near);
};

const isPlace = (cell: string): boolean => isLikePostcode(cell) || isLikeLsoa(cell);

/** The row with the most headings that are known, from 1; 0 where none scores as much. */
const knownRowOf = (rows: Rows, least = 0.01): number => {
  const width = usualWidth(rows);
  const scores = rows.map((row) => {
    const told = toldIn(row).length;
    return told === 0 || (told === 1 && width > 1) ? -Infinity : scoreOf(row);
  });
  const best = scores.reduce((a, b) => Math.max(a, b), 0);
  if (best < least) return 0;
  // Of rows that say as much, the one with the most cells: what a pivot counts stands above its headings.
  const most = rows.reduce(
    (cells, row, at) => (scores[at] === best ? Math.max(cells, toldIn(row).length) : cells),
    0,
  );
  return rows.findIndex((row, at) => scores[at] === best && toldIn(row).length === most) + 1;
};

const unknownRowOf = (rows: Rows): number => {
  const width = usualWidth(rows);
  const first = rows.findIndex((row) => toldIn(row).length >= Math.min(2, width));
  if (first < 0) return rows.findIndex((row) => toldIn(row).length > 0) + 1;
  // Unknown headings: the last row of words before the first that holds data.
  const data = rows.findIndex((row) => toldIn(row).length >= width / 2 && toldIn(row).some(isData));
  if (data < 0) return first + 1;
  for (let row = data - 1; row >= 0; row--)
    if (toldIn(rows[row]!).length >= Math.max(1, width / 2)) return row + 1;
  return 0;
};
