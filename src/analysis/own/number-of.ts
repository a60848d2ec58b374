import { NO_LIMIT } from "../../domain/participant";
import { countOf } from "../participants/count-of";
import { plainText, saysNothing } from "../participants/plain-text";

/** Why a cell holds no number: none of these is ever taken for 0. */
export type NoNumber = "blank" | "suppressed" | "unread";

/** Marks by which publishers hide or withhold a figure: "*", "[c]", "c", "..", ":", "-", "suppressed". */
const MARK =
  /^(?:[*~:#†‡]{1,3}|\.{2,3}|[-–—]{1,2}|\[[a-z]{1,4}\]|\([a-z]\)|[cdsuxz]|supp?(?:ressed|d)?|withheld|redacted|hidden|disclosive|low numbers?|small numbers?)$/i;
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;
/** Thousands set apart by a comma, a blank or an apostrophe. */
const GROUPED = /^[+-]?\d{1,3}(?:[, '’]\d{3})+(?:\.\d+)?$/;
/** Accountants' minus. */
const BRACKETED = /^\((\d[\d, .]*)\)$/;

const read = (text: string): number | undefined => {
  if (PLAIN.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replace(/[, '’]/g, ""));
  return undefined;
};

/**
 * The number in a cell: "12", "1,240.5", "£3,400", "12.5%", "(12)" for −12, "1.2E+03". "1,5" is neither
 * thousands nor a British decimal: it is not read.
 */
export const numberOf = (cell: string): number | NoNumber => {
  const text = plainText(cell).replace(/^[−–](?=[\d.£])/, "-");
  if (text === "") return "blank";
  if (MARK.test(text)) return "suppressed";
  const bare = text.replace(/^([+-]?)[£$€] ?/, "$1").replace(/ ?%$/, "");
  const bracketed = BRACKETED.exec(bare)?.[1];
  const number = bracketed === undefined ? read(bare) : read(bracketed);
  if (number !== undefined)
    return Number.isFinite(number) ? (bracketed === undefined ? number : -number) : "unread";
  if (saysNothing(text)) return "blank";
  // "<5", "1-4", "10+": a range, never its end or its middle.
  const { least, most } = countOf(text);
  return least < most && (least > 0 || most < NO_LIMIT) ? "suppressed" : "unread";
};
