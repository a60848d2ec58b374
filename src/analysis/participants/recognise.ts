import { FIELDS, type FieldId } from "../../domain/participant";
import { isLikeLsoa, isLikePostcode, kindOf, KIND_WORDS, type CellKind } from "./cell-kind";
import { chooseColumns, type Candidate } from "./choose-columns";
import { doubtsOf } from "./doubts";
import { headingRowOf } from "./heading-row";
import { sensesOf } from "./heading";
import { ImportError } from "./import-error";
import { plainText } from "./plain-text";
import { refusalOfCells, refusalOfHeading } from "./sensitive";
import { headingsAt, type Headings } from "./two-line-headings";

/** What becomes of a column. */
export interface ColumnVerdict {
  /** Position from 0. */
  readonly column: number;
  readonly heading: string;
  /** The field it is read as; undefined where it is dropped. */
  readonly field?: FieldId;
  /** Why it is refused: then it cannot be mapped to a field either. */
  readonly refused?: string;
  /** What its cells look like: "postcodes", "dates". */
  readonly looks: string;
  /** The first three different cells, for the reader on this device; none of a refused column. */
  readonly cells: readonly string[];
}

export interface Recognised {
  /** Row of the headings, from 1; 0 where there are none. */
  readonly headingRow: number;
  readonly columns: readonly ColumnVerdict[];
  /** Position of each field found. Neither postcode, lsoa nor place: the reader has to choose. */
  readonly fields: Readonly<Partial<Record<FieldId, number>>>;
  /** What was decided between columns, a sentence each. */
  readonly notes: readonly string[];
  /** Whether identifiers differ by capitals and small letters, as those of some case systems do. */
  readonly keepsCase: boolean;
  /** Whether some of the cells sampled look like places: headings above nothing are a list of fields. */
  readonly hasCells: boolean;
  /** The first rows, to choose the row of the headings from; cells cut short. */
  readonly firstRows: readonly (readonly string[])[];
}

/** What the reader has chosen by hand. */
export interface Choices {
  /** Row of the headings, from 1; 0: there are none. */
  readonly headingRow?: number | undefined;
  /** Columns by position; null drops one that would have been read. */
  readonly columns?: Readonly<Record<number, FieldId | null>> | undefined;
  readonly dates?: "day-first" | "month-first" | undefined;
}

/** Rows the columns are judged by. */
const SAMPLE = 200;
const FIRST_ROWS = 12;
const MOST_COLUMNS = 600;
const CELL = 40;

const short = (cell: string): string => {
  const plain = plainText(cell);
  return plain.length > CELL ? `${plain.slice(0, CELL - 1)}…` : plain;
};

/** Whether a place is among the fields: without one nothing can be used. */
export const hasPlace = ({ fields }: Pick<Recognised, "fields">): boolean =>
  fields.postcode !== undefined || fields.lsoa !== undefined || fields.place !== undefined;

const usualCells = (rows: readonly (readonly string[])[]): number => {
  const widths = rows.map(({ length }) => length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
};

/**
 * Finds the headings among the rows and says what each column is.
 *
 * @param rows the first rows of the file, as many as are at hand (two hundred and more)
 * @throws ImportError where there is no row with anything in it
 */
export const recognise = (
  file: string,
  rows: readonly (readonly string[])[],
  choices: Choices = {},
): Recognised => {
  if (rows.every((row) => row.every((cell) => plainText(cell) === "")))
    throw new ImportError(
      file,
      "",
      "there is nothing in it",
      "Choose a file with a row of headings.",
    );
  const { row: headingRow, cells: headings } =
    choices.headingRow === undefined
      ? headingsAt(rows, headingRowOf(rows))
      : rowChosen(rows, choices.headingRow);
  const below = rows.slice(headingRow).filter((row) => row.some((cell) => cell.trim() !== ""));
  const sampled = below.slice(0, SAMPLE);
  const width = Math.min(MOST_COLUMNS, Math.max(headings.length, usualCells(sampled)));
  const asked = choices.columns ?? {};

  const candidates: (Candidate & { readonly refused: string | undefined })[] = Array.from(
    { length: width },
    (_, column) => {
      const heading = plainText(headings[column] ?? "").slice(0, 60);
      const sample = sampled.map((row) => row[column] ?? "");
      const kind = kindOf(sample);
      return { column, heading, sample, kind, refused: refusalOf(heading, sample, kind) };
    },
  );

  const taken: Partial<Record<FieldId, number>> = {};
  for (const { column, refused } of candidates) {
    const field = asked[column];
    if (field !== undefined && field !== null && refused === undefined) taken[field] = column;
  }
  const open = candidates.filter((c) => c.refused === undefined && asked[c.column] === undefined);
  const { fields, notes } = chooseColumns(open, taken, (field) => !(field in taken));
  const fieldAt = new Map(FIELDS.map(({ id }) => [fields[id], id]));
  const ids = candidates.filter(
    ({ column }) => column === fields.participant || column === fields.household,
  );
  const doubts = doubtsOf(candidates, { fields, headings, rows: sampled, most: MOST_COLUMNS });
  return {
    headingRow,
    columns: candidates.map(({ column, heading, sample, kind, refused }) => {
      const field = fieldAt.get(column);
      const cells = [...new Set(sample.map(short))].filter((cell) => cell !== "").slice(0, 3);
      const seen = { column, heading, looks: KIND_WORDS[kind] };
      if (refused !== undefined) return { ...seen, cells: [], refused };
      return field === undefined ? { ...seen, cells } : { ...seen, cells, field };
    }),
    fields,
    notes: [...notes, ...doubts],
    hasCells: candidates.some(
      ({ column, sample }) =>
        [fields.postcode, fields.lsoa, fields.place].includes(column) &&
        sample.some((cell) => isLikePostcode(cell) || isLikeLsoa(cell)),
    ),
    keepsCase: ids.some(({ sample }) => areCaseSensitive(sample)),
    firstRows: rows.slice(0, FIRST_ROWS).map((row) => row.slice(0, 8).map(short)),
  };
};

/** The row that the reader points at is taken as it stands. */
const rowChosen = (rows: readonly (readonly string[])[], chosen: number): Headings => {
  const row = Math.min(chosen, rows.length);
  return { row, cells: rows[row - 1] ?? [] };
};

/** A heading with a sensitive word is excused where it is plainly a place: "Home address postcode". */
const refusalOf = (
  heading: string,
  sample: readonly string[],
  kind: CellKind,
): string | undefined => {
  const isPlace =
    kind === "lsoa-codes" ||
    kind === "half-postcodes" ||
    sensesOf(heading).some(({ field, strength }) => field === "postcode" && strength === 3) ||
    (kind === "postcodes" && sample.every((cell) => cell.length <= 12));
  // "Programme description" is set words, or its cells say otherwise.
  const isProgramme = sensesOf(heading).some(
    ({ field, strength }) => field === "programme" && strength === 3,
  );
  return (isPlace || isProgramme ? undefined : refusalOfHeading(heading)) ?? refusalOfCells(sample);
};

/** Fifteen letters and digits of both cases: "0015g00000abCdE" and "0015g00000abcdE" are two people. */
const areCaseSensitive = (sample: readonly string[]): boolean => {
  const cells = sample.filter((cell) => cell.trim() !== "");
  const like = cells.filter((cell) => /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z\d]{15}$/.test(cell));
  return cells.length > 0 && like.length / cells.length > 0.5;
};

/** Why nothing can be used, for a table without a place. */
export const noPlace = (file: string, recognised: Recognised): ImportError => {
  const refused = recognised.columns.filter((c) => c.refused !== undefined);
  const among = recognised.columns.length < MOST_COLUMNS ? "" : ` of the first ${MOST_COLUMNS}`;
  const reasons = refused.map((c) => `column ${c.column + 1} ${c.refused ?? ""}`).join(", ");
  return new ImportError(
    file,
    recognised.headingRow === 0 ? "" : `row ${recognised.headingRow}`,
    `no column${among} is a postcode or an LSOA code${reasons === "" ? "" : `; ${reasons}`}`,
    "Choose the row of the headings and the column below, or name a column “postcode” or “lsoa_code”.",
    recognised,
  );
};
