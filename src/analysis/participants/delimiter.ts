import Papa from "papaparse";

const DELIMITERS = [",", ";", "\t", "|", "^", "~"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Rows a delimiter is judged by. */
const ROWS = 50;
/** What Excel writes and reads above the rows: "sep=;". */
const SAID = /^"?sep=([,;\t|^~])"?[\r\n]/i;
/** A cell of people's rows, not of headings: a number, a date, a postcode, a code, or a torn quotation. */
const DATA = /^\W*\d|\d{4}|\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|"/i;
/** All in one column is what any text is under a delimiter that it lacks. */
const ONE_COLUMN = 0.2;
/** What is cut in many cells only below the headings is cut within its words. */
const CUT_BELOW_HEADINGS = 0.1;
/** A blank after every mark is how words are written. */
const LIKE_PROSE = 0.9;

/**
 * The delimiter that cuts the headings and the rows below them into equally many cells, with quotation
 * marks read as such: semicolons and commas within notes cut some rows, never the headings.
 *
 * @param head the first rows; the last one may be cut short
 */
export const delimiterOf = (head: string): Delimiter => {
  const said = SAID.exec(head)?.[1];
  if (said !== undefined) return said as Delimiter;
  const scores = DELIMITERS.map((delimiter) => scoreOf(head, delimiter));
  return DELIMITERS[scores.indexOf(Math.max(...scores))]!;
};

const scoreOf = (head: string, delimiter: Delimiter): number => {
  const { data, errors } = Papa.parse<string[]>(head, {
    delimiter,
    preview: ROWS,
    skipEmptyLines: "greedy",
  });
  if (data.length === 0) return 0;
  const torn = data.filter((cells) => cells.some(isTorn)).length + errors.length;
  const sound = Math.max(0, 1 - torn / data.length);
  const headings = data.find(({ length }) => length > 1);
  const fits = [fitOf(data, commonest(data.map(({ length }) => length)), false)];
  if (headings !== undefined && !looksLikeData(headings))
    fits.push(fitOf(data, headings.length, true));
  return sound * Math.max(...fits);
};

/**
 * How well rows agree on this many cells. Empty cells beyond do not count; short rows count half, and so do
 * rows longer than the headings, where someone wrote "Smith, J" without quotation marks.
 */
const fitOf = (
  rows: readonly (readonly string[])[],
  width: number,
  isOfHeadings: boolean,
): number => {
  const isAlike = (cells: readonly string[]): boolean =>
    cells.length >= width && cells.slice(width).every((cell) => cell === "");
  const alike = rows.filter(isAlike).length;
  const halves = rows.filter(
    (cells) =>
      cells.length > 1 && (cells.length < width || (isOfHeadings && width > 1 && !isAlike(cells))),
  ).length;
  const fit = (alike + halves / 2) / rows.length;
  if (width === 1) return fit * ONE_COLUMN;
  const first = rows.findIndex(isAlike);
  const isWhole = first === 0 || !looksLikeData(rows[first]!);
  const isProse = rows.every(([, ...rest]) => rest.every((cell) => cell.startsWith(" ")));
  return fit * Math.sqrt(width) * (isWhole ? 1 : CUT_BELOW_HEADINGS) * (isProse ? LIKE_PROSE : 1);
};

const looksLikeData = (cells: readonly string[]): boolean => cells.some((cell) => DATA.test(cell));

const isTorn = (cell: string): boolean => cell.split('"').length % 2 === 0;

/** The commonest number; of equally common ones the largest. */
const commonest = (numbers: readonly number[]): number => {
  const tallies = new Map<number, number>();
  for (const number of numbers) tallies.set(number, (tallies.get(number) ?? 0) + 1);
  return [...tallies].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a))[0];
};
