import { shareOf, told } from "./cell-kind";
import type { Candidate } from "./choose-columns";
import type { Recognised } from "./recognise";

/** A table as it was recognised. */
interface Table {
  readonly fields: Recognised["fields"];
  /** The row of the headings; none of a list without. */
  readonly headings: readonly string[];
  /** The rows sampled. */
  readonly rows: readonly (readonly string[])[];
  /** Columns that are looked at. */
  readonly most: number;
}

/** The longest cell that can be a postcode or a code with blanks to spare. */
const LONGEST_PLACE = 14;

/** Columns aligned by blanks, say, which no delimiter cuts. */
const isOneLongColumn = (candidates: readonly Candidate[]): boolean => {
  const [only, ...others] = candidates;
  if (only === undefined || others.length > 0) return false;
  return shareOf(told(only.sample), (cell) => cell.length > LONGEST_PLACE) > 0.5;
};

/** Codes of areas, each once, and nothing that says whose rows they are or how many people they count. */
const isTableOfAreas = (candidates: readonly Candidate[], fields: Table["fields"]): boolean => {
  const { lsoa, participant, count, household } = fields;
  if (lsoa === undefined || [participant, count, household].some((field) => field !== undefined))
    return false;
  const codes = told(candidates.find(({ column }) => column === lsoa)?.sample ?? []);
  return new Set(codes).size > 0.9 * codes.length;
};

const nameOf = ({ heading, column }: Candidate): string =>
  heading === "" ? `column ${column + 1}` : `“${heading}”`;

/** What the reader should know of a table that may be otherwise than it is read, a sentence or two each. */
export const doubtsOf = (
  candidates: readonly Candidate[],
  { fields, headings, rows, most }: Table,
): string[] => {
  const doubts: string[] = [];
  if (isOneLongColumn(candidates))
    doubts.push(
      "The table has only one column, with more in its cells than a postcode. Each is searched for one; nothing else in them is read. If the table should have several columns, save it as CSV.",
    );
  if (headings.length > most)
    doubts.push(
      `Only the first ${most} of ${headings.length} columns are looked at. Keep the columns that are needed.`,
    );
  const named = headings.findLastIndex((heading) => heading.trim() !== "") + 1;
  const longer = rows.filter((row) => row.slice(named).some((cell) => cell.trim() !== ""));
  if (named > 1 && longer.length > 2 && longer.length > 0.05 * rows.length)
    doubts.push(
      "Rows have more cells than there are headings, as where “Smith, J” or “1,240” stands without quotation marks. What comes after it may stand in the wrong column.",
    );
  const counts = candidates.filter(({ kind }) => kind === "counts");
  if (counts.length > 0 && isTableOfAreas(candidates, fields))
    doubts.push(
      `Each row counts as one person. If ${counts.slice(0, 3).map(nameOf).join(" or ")} says how many people there are, choose it as number of people.`,
    );
  return doubts;
};
