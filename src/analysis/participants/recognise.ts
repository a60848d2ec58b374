import { FIELDS, type FieldId } from "../../domain/participant";
import { ImportError } from "./import-error";
import { looksLikeNames, refusalOf, refusalOfCells } from "./sensitive";

/** What becomes of a column. */
export interface ColumnVerdict {
  /** Position from 0. */
  readonly column: number;
  readonly heading: string;
  /** The field it is read as; undefined where it is dropped. */
  readonly field?: FieldId;
  /** Why it is refused: then it cannot be mapped to a field either. */
  readonly refused?: string;
}

export interface Recognised {
  /** Row of the headings, from 1. */
  readonly headingRow: number;
  readonly columns: readonly ColumnVerdict[];
  /** Position of each field found. */
  readonly fields: Readonly<Partial<Record<FieldId, number>>>;
}

/** Columns by position, as the reader remapped them; null drops one that would have been read. */
export type Mapping = Readonly<Record<number, FieldId | null>>;

/** Headings stand in one of the first rows; titles and blank rows may come before. */
const FIRST_ROWS = 10;

const plain = (heading: string): string => heading.toLowerCase().replace(/[^a-z0-9]/g, "");

const POSTCODE = /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i;
const LSOA = /^[EW]\d{8}$/i;

const fieldOf = (heading: string): FieldId | undefined => {
  const key = plain(heading);
  if (key === "") return undefined;
  return FIELDS.find(({ synonyms }) => synonyms.includes(key))?.id;
};

const fieldOfCells = (sample: readonly string[]): FieldId | undefined => {
  const cells = sample.filter((cell) => cell.trim() !== "");
  if (cells.length === 0) return undefined;
  const share = (like: RegExp) => cells.filter((c) => like.test(c.trim())).length / cells.length;
  if (share(POSTCODE) > 0.8) return "postcode";
  return share(LSOA) > 0.8 ? "lsoa" : undefined;
};

/**
 * Finds the headings among the first ten rows and says what each column is.
 *
 * @param rows the first rows of the file, as many as are at hand (a hundred will do)
 * @throws ImportError where no row of headings is found, or neither postcode nor LSOA code
 */
export const recognise = (
  file: string,
  rows: readonly (readonly string[])[],
  mapping: Mapping = {},
): Recognised => {
  const known = rows.slice(0, FIRST_ROWS).map((row) => row.filter((cell) => fieldOf(cell)).length);
  const best = Math.max(0, ...known);
  // Without one known heading, a row of words above rows with postcodes may still be remapped.
  const headingRow =
    best > 0 ? known.indexOf(best) : rows.findIndex((row) => row.some((c) => c !== ""));
  const headings = rows[headingRow];
  if (headings === undefined)
    throw new ImportError(
      file,
      "",
      "there is nothing in it",
      "Choose a file with a row of headings.",
    );
  const sampleOf = (column: number): string[] =>
    rows.slice(headingRow + 1).map((row) => row[column] ?? "");

  const fields: Partial<Record<FieldId, number>> = {};
  const columns = headings.map((cell, column): ColumnVerdict => {
    const heading = cell.trim().slice(0, 60);
    const sample = sampleOf(column);
    const asked = mapping[column];
    const refused = refusalOf(plain(heading), sample);
    if (refused !== undefined && fieldOf(heading) === undefined)
      return { column, heading, refused };
    const field = asked === undefined ? fieldOf(heading) : (asked ?? undefined);
    if (field === undefined || fields[field] !== undefined) return { column, heading };
    const cells = refusalOfCells(sample);
    if (cells !== undefined) return { column, heading, refused: cells };
    const isName = (field === "participant" || field === "household") && looksLikeNames(sample);
    if (isName) return { column, heading, refused: "holds what look like people’s names" };
    fields[field] = column;
    return { column, heading, field };
  });

  const place = fields.postcode === undefined && fields.lsoa === undefined;
  const found = place
    ? columns.find(({ column, refused }) => {
        const field = mapping[column] === undefined ? fieldOfCells(sampleOf(column)) : undefined;
        if (refused !== undefined || field === undefined) return false;
        fields[field] = column;
        columns[column] = { ...columns[column]!, field };
        return true;
      })
    : undefined;
  if (place && !found)
    throw new ImportError(
      file,
      `row ${headingRow + 1}`,
      `no column is a postcode or an LSOA code${refusals(columns)}`,
      "Name a column “postcode” or “lsoa_code”, or choose it yourself; the template shows how.",
    );
  return { headingRow: headingRow + 1, columns, fields };
};

const refusals = (columns: readonly ColumnVerdict[]): string => {
  const refused = columns.filter((c) => c.refused !== undefined);
  if (refused.length === 0) return "";
  return `; ${refused.map((c) => `column ${c.column + 1} ${c.refused ?? ""}`).join(", ")}`;
};
