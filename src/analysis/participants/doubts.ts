import { shareOf, told } from "./cell-kind";
import type { Candidate } from "./choose-columns";
import { sensesOf } from "./heading";
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

/** A plain heading of numbers of people that was not read so, where nobody has a reference either. */
const saysHowMany = ({ heading, kind }: Candidate, fields: Table["fields"]): boolean =>
  fields.count === undefined &&
  fields.participant === undefined &&
  (kind === "numbers" || kind === "counts") &&
  sensesOf(heading).some(({ field, strength }) => field === "count" && strength === 3);

/** A household in each row, once, and nobody's reference: rows of households rather than of people. */
const isTableOfHouseholds = (
  candidates: readonly Candidate[],
  { household, participant, count }: Table["fields"],
): boolean => {
  if (household === undefined || participant !== undefined || count !== undefined) return false;
  const ids = told(candidates.find(({ column }) => column === household)?.sample ?? []);
  return ids.length > 1 && new Set(ids).size === ids.length;
};

/** A word, then blanks down to the next word: no two words follow each other but for a few small groups. */
const isSaidOncePerGroup = ({ sample }: Candidate): boolean => {
  const isSaid = sample.map((cell) => cell.trim() !== "");
  const said = isSaid.filter(Boolean).length;
  if (said < 2 || isSaid[0] !== true || said > 0.6 * sample.length) return false;
  const followed = isSaid.filter((is, at) => is && isSaid[at + 1] === true).length;
  return followed <= 0.2 * said;
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
      "The table has only one column, with more in its cells than a postcode. The atlas looks for a postcode in each and ignores the rest. If the table should have several columns, save it as CSV.",
    );
  if (headings.length > most)
    doubts.push(
      `Only the first ${most} of ${headings.length} columns are read. Keep only the columns you need.`,
    );
  const named = headings.findLastIndex((heading) => heading.trim() !== "") + 1;
  const longer = rows.filter((row) => row.slice(named).some((cell) => cell.trim() !== ""));
  if (named > 1 && longer.length > 2 && longer.length > 0.05 * rows.length)
    doubts.push(
      "Some rows have more cells than there are headings, for example because “Smith, J” or “1,240” has no quotation marks. Later cells in those rows may be in the wrong column.",
    );
  for (const field of ["programme", "household"] as const) {
    const column = candidates.find((candidate) => candidate.column === fields[field]);
    if (column !== undefined && isSaidOncePerGroup(column))
      doubts.push(
        `${nameOf(column)} stands only in the first row of each group, perhaps in merged cells. The rows below it count as having none. Fill the column down in Excel if they belong to the group.`,
      );
  }
  const unread = candidates.filter((each) => saysHowMany(each, fields));
  if (unread.length > 0)
    doubts.push(
      `Each row counts as one person: the cells of ${unread.slice(0, 3).map(nameOf).join(" and ")} do not look like numbers of people. If they are, choose the column as number of people.`,
    );
  if (isTableOfHouseholds(candidates, fields))
    doubts.push(
      "Each row has a household of its own and counts as one person. If a column says how many people live there or take part, choose it as number of people.",
    );
  const counts = candidates.filter(({ kind }) => kind === "counts");
  if (counts.length > 0 && isTableOfAreas(candidates, fields))
    doubts.push(
      `Each row counts as one person. If ${counts.slice(0, 3).map(nameOf).join(" or ")} says how many people there are, choose it as number of people.`,
    );
  return doubts;
};
