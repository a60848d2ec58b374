import { headingKey } from "./heading";

/** How totals, sources and the ends of reports begin. */
const FOOTER =
  /^(?:(?:grand |sub-? ?|overall |report |running )?totals?\b|sum\b|count\b|average\b|mean\b|source\b|export(?:ed)?\b|extract(?:ed|ion)?\b|generated\b|printed\b|produced\b|prepared\b|run (?:by|on|date)\b|report\b|end of\b|\*+ ?end|page \d|notes?\b|footnote|copyright|©|official\b|confidential\b|disclaimer|data as (?:at|of)\b|as (?:at|of) |correct (?:at|as of)\b|filters?\b|applied filters|records?\b|rows?\b|\d+ (?:rows?|records?)\b|created (?:by|on)\b|please\b|n ?=|this (?:report|file|data|table)\b|the above\b|suppress|key:|\[c\]|\* ?=|figures\b|numbers (?:below|under|less)|counts (?:below|under|less|of))/i;
const LONG = 30;

/**
 * Whether a row without a place is nobody's: a total, a source, a note, or the headings again.
 *
 * @param headings as `headingKey` makes them
 */
export const isFooter = (cells: readonly string[], headings: readonly string[]): boolean => {
  const told = cells.flatMap((cell, column) => (cell.trim() === "" ? [] : [{ cell, column }]));
  const [first] = told;
  if (first === undefined) return false;
  if (told.length === 1 && first.cell.trim().length > LONG) return true;
  if (FOOTER.test(first.cell.trim())) return true;
  const again = told.filter(({ cell, column }) => headingKey(cell) === headings[column]);
  return again.length > 1 && again.length >= told.length / 2;
};
