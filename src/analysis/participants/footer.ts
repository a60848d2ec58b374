import { headingKey } from "./heading";
import { plainText } from "./plain-text";
import type { Recognised } from "./recognise";

/** How totals, sources and the ends of reports begin. */
const FOOTER =
  /^\(?(?:(?:grand |sub-? ?|overall |report |running )?totals?\b|sum\b|count\b|average\b|mean\b|source\b|export(?:ed)?\b|extract(?:ed|ion)?\b|generated\b|printed\b|produced\b|prepared\b|run (?:by|on|date)\b|report\b|end of\b|page \d|notes?\b|footnote|copyright|©|official\b|confidential\b|disclaimer|data as (?:at|of)\b|as (?:at|of) |correct (?:at|as of)\b|filters?\b|applied filters|records?\b|rows?\b|\d+ (?:rows?|records?)\b|created (?:by|on)\b|please\b|n ?=|this (?:report|file|data|table)\b|the above\b|suppress|key:|\[[a-z]\]|\*+ ?[a-z=]|figures\b|(?:all|overall|whole)(?: (?:areas?|lsoas?|programmes?|projects?|participants?|people|clients?|boroughs?|regions?|cases|ages|records|rows))?$|.* (?:totals?|count)$|(?:carried|brought) forward\b|[bc]\/f\b|numbers (?:below|under|less)|counts (?:below|under|less|of)|\{)/i;
/** Formats and examples that templates put under the headings. */
const FORMAT =
  /^(?:text|string|n?varchar|char|number|numeric|integer|int|date|datetime|(?:uk |full )?postcode|lookup|boolean|list|dd|yyyy|e\.?g\.?|example|choose|select|pick|free text|mandatory|required|optional|y\/n|yes\/no|format|max)\b/i;
const TOTAL = /^(?:grand |sub-? ?|overall )?totals?:?$/i;
const NUMBER = /^[£$€]?[\d, ]+(?:\.\d+)?%?$/;
/** What a group of rows is called that a number follows: "April 2023", "Q1 2023/24", "Ward 3". */
const GROUP =
  /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|q[1-4]|quarter|week|wk|period|year|fy|cohort|team|group|area|zone|phase|ward|district|borough|section|table|part|tranche|lot)\b[ :.'-]*[\w/’' -]{0,20}$/i;
/** A group and how many it has: "Liverpool (10)", "Halton: 4". */
const HOW_MANY = /^\p{L}[\p{L} .&'’/-]*(?: ?[([]\d+[)\]]| ?: ?\d+| - \d+)$/u;
const RULE = /^[-=_*~+:| ]+$/;
const COLUMN_NUMBER = /^[([]?\d{1,3}[)\]]?$/;
/** The codes of regions, combined authorities and countries: a total's row. */
const WIDE = /^(?:E47|E12|E13|E92|K0|W92)\d+$/;
/** Rows that formats and examples can stand in, below the headings. */
const UNDER = 3;

/**
 * Whether a row without a place is nobody's: a total, a source, a note, a line of dashes, a heading of a
 * group, formats under the headings, or the headings again.
 *
 * @param keys the headings as `headingKey` makes them
 */
export const isFooter = (
  cells: readonly string[],
  { fields, headingRow, columns }: Pick<Recognised, "fields" | "headingRow" | "columns">,
  keys: readonly string[],
  row: number,
): boolean => {
  const told = cells.flatMap((cell, column) =>
    cell.trim() === "" ? [] : [{ text: plainText(cell), column }],
  );
  const [first] = told;
  if (first === undefined) return false;
  if (FOOTER.test(first.text) || WIDE.test(first.text)) return true;
  const share = (is: (text: string) => boolean) =>
    told.filter(({ text }) => is(text)).length / told.length;
  if (told.some(({ text }) => TOTAL.test(text))) return true;
  if (told.length > 1 && share((text) => RULE.test(text)) === 1) return true;
  // Sums without a word beside them, and nobody's reference among them.
  const isNobody = told.every(
    ({ column }) => ![fields.participant, fields.household].includes(column),
  );
  if (fields.participant !== undefined && isNobody && share((text) => NUMBER.test(text)) === 1)
    return true;
  if (row <= headingRow + UNDER && told.length > 1) {
    if (share((text) => FORMAT.test(text)) >= 0.5) return true;
    if (share((text) => COLUMN_NUMBER.test(text)) === 1) return true;
  }
  // Alone in its row: a note or the name of a group, unless it can be a person's reference.
  const isPlace = [fields.postcode, fields.lsoa, fields.place].includes(first.column);
  if (told.length === 1 && columns.length > 1 && !isPlace)
    return [/^\D*$/, /^[^ ]* [^ ]* /, GROUP, HOW_MANY].some((like) => like.test(first.text));
  const again = told.filter(({ text, column }) => headingKey(text) === keys[column]);
  return again.length > 1 && again.length >= told.length / 2;
};
