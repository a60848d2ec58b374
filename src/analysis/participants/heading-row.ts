import { isData, isLikeLsoa, isLikePostcode } from "./cell-kind";
import { sensesOf } from "./heading";
import { refusalOfHeading } from "./sensitive";

type Rows = readonly (readonly string[])[];

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
    if (isLikePostcode(cell) || isLikeLsoa(cell)) score -= 1.5;
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
  const width = usualWidth(rows);
  const scores = rows.map((row) => {
    const told = toldIn(row).length;
    return told === 0 || (told === 1 && width > 1) ? -Infinity : scoreOf(row);
  });
  const best = Math.max(...scores);
  if (best > 0) return scores.indexOf(best) + 1;
  const first = rows.findIndex((row) => toldIn(row).length >= Math.min(2, width));
  if (first < 0) return rows.findIndex((row) => toldIn(row).length > 0) + 1;
  // Unknown headings: the last row of words before the first that holds data.
  const data = rows.findIndex((row) => toldIn(row).length >= width / 2 && toldIn(row).some(isData));
  if (data < 0) return first + 1;
  for (let row = data - 1; row >= 0; row--)
    if (toldIn(rows[row]!).length >= Math.max(1, width / 2)) return row + 1;
  return 0;
};
