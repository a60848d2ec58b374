import { NO_LIMIT } from "../../domain/participant";
import { countOf } from "./count-of";
import { DateColumn, NO_DATE, UNREAD } from "./date-column";
import { plainText, saysNothing } from "./plain-text";
import { inLatin, isFirstHalf, isPostcode, postcodesMeant, sectorWithin } from "./postcode-text";

/** What the cells of a column look like, whatever its heading says. */
export type CellKind =
  | "postcodes"
  | "half-postcodes"
  | "lsoa-codes"
  | "dates"
  | "counts"
  | "numbers"
  | "references"
  | "yes-no"
  | "few-words"
  | "words"
  | "empty";

/** The kind in words, after "looks like". */
export const KIND_WORDS: Readonly<Record<CellKind, string>> = {
  postcodes: "postcodes",
  "half-postcodes": "parts of postcodes",
  "lsoa-codes": "LSOA codes",
  dates: "dates",
  counts: "counts",
  numbers: "numbers",
  references: "references",
  "yes-no": "yes or no",
  "few-words": "a few set words",
  words: "words",
  empty: "empty cells",
};

const LSOA = /^[EW]01\d{6}$/;
const NUMBER = /^[£$€]? ?-?[\d, ]+(?:\.\d+)?%?$/;
const YES_NO = /^(?:y|n|yes|no|true|false)$/i;
const REFERENCE = /^(?=.*\d)[\p{L}\d][\p{L}\d _./\\#:-]{0,39}$/u;

/** Cells that say something, as plain text. */
export const told = (sample: readonly string[]): string[] =>
  sample.map(plainText).filter((cell) => !saysNothing(cell));

/** Share of cells for which something holds; 0 of none. */
export const shareOf = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length;

/** Whether a cell has or may have a whole postcode in it. */
export const isLikePostcode = (cell: string): boolean => {
  const upper = inLatin(plainText(cell).toUpperCase());
  if (upper.length > 60 || /[<>{}]|":/.test(upper)) return false;
  return isPostcode(upper.replace(/[ .-]/g, "")) || postcodesMeant(upper).length > 0;
};

export const isLikeLsoa = (cell: string): boolean => LSOA.test(plainText(cell).toUpperCase());

/** Whether a cell has the shape of a date, possible or not. Excel's day numbers have only if asked for. */
export const isLikeDate = (cell: string, withNumbers: boolean): boolean => {
  const plain = plainText(cell);
  if (!withNumbers && /^\d{1,7}(?:\.\d+)?$/.test(plain)) return false;
  if (/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}/.test(plain)) return true;
  const day = new DateColumn("day-first", Infinity).dayOf(plain);
  return day >= 0 || (day !== UNREAD && day !== NO_DATE);
};

/** Whether one cell is data rather than a heading. */
export const isData = (cell: string): boolean =>
  isLikePostcode(cell) || isLikeLsoa(cell) || isLikeDate(cell, false) || /^\d+$/.test(cell.trim());

/** The kind that most cells of a sample have. */
export const kindOf = (sample: readonly string[]): CellKind => {
  const cells = told(sample);
  if (cells.length === 0) return "empty";
  const most = (is: (cell: string) => boolean, share = 0.6) => shareOf(cells, is) > share;
  if (most(isLikeLsoa)) return "lsoa-codes";
  if (most(isLikePostcode)) return "postcodes";
  const upper = (cell: string) => cell.toUpperCase();
  if (
    most((cell) => isFirstHalf(upper(cell)) || sectorWithin(upper(cell)) !== undefined) &&
    new Set(cells).size > 1
  )
    return "half-postcodes";
  if (most((cell) => YES_NO.test(cell), 0.8)) return "yes-no";
  if (most((cell) => isLikeDate(cell, false))) return "dates";
  const different = new Set(cells).size;
  if (most((cell) => NUMBER.test(cell) || countOf(cell).most < NO_LIMIT))
    return areCounts(sample) ? "counts" : "numbers";
  if (different / cells.length > 0.5 && most((cell) => REFERENCE.test(cell))) return "references";
  return different <= 12 || different / cells.length < 0.1 ? "few-words" : "words";
};

/**
 * Whether numbers can be counts of people: whole, none of them large, and not a sequence or nearly all
 * different and long, as references are.
 *
 * @param isSaid whether the heading says plainly that they are: then only 1, 2, 3… are numbers of rows
 */
export const areCounts = (sample: readonly string[], isSaid = false): boolean => {
  const cells = told(sample);
  const numbers = cells.flatMap((cell) => {
    const { least, most } = countOf(cell);
    return least === most ? [least] : [];
  });
  const amounts = shareOf(cells, (cell) => /[£$€%]|\d\.\d*[1-9]/.test(cell));
  if (amounts > 0.3) return false;
  if (numbers.length < 3) return true;
  if (shareOf(cells, (cell) => /^\d/.test(cell) && countOf(cell).least > 200_000) > 0.1)
    return false;
  const steps = numbers.slice(1).map((number, i) => number - numbers[i]!);
  const inSequence = steps.filter((step) => step === 1).length / steps.length > 0.8;
  const canBeRows = !isSaid || numbers[0]! <= 1;
  if (inSequence && canBeRows && numbers.length > 5) return false;
  const different = new Set(numbers).size;
  return !(numbers.length > 20 && different === numbers.length && Math.min(...numbers) >= 100);
};
