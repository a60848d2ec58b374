/*
 * Text that people paste holds signs no file may hold: PowerPoint puts U+000B where Shift and Enter were
 * pressed, PDF readers copy null bytes, a cut through an emoji leaves half of it. XML 1.0 (§ 2.2) has no
 * way to write most of them, so a deck with one opens nowhere. They are taken out where text enters.
 */

/** Ends of lines, by whatever name: vertical tab, form feed, next line, line and paragraph separators. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const LINE_ENDS = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;

/** Control signs but tab and line end, signs that stand for nothing, and signs that turn the text about. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/g;

/** Halves of signs of two parts, standing alone. */
const HALVES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that any file can hold: every line end a plain one, nothing that cannot be written. */
export const cleanText = (text: string): string =>
  text.replace(LINE_ENDS, "\n").replace(UNWRITABLE, "").replace(HALVES, "\uFFFD");

/** The same in one line, for names and titles of files. */
export const cleanLine = (text: string): string => cleanText(text).replace(/[\n\t]+/g, " ");
