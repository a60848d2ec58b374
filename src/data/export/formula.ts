/*
 * Cells that a spreadsheet would run: OWASP, "CSV Injection". Beside = + - @ the full-width forms
 * count in some locales, and tab and line breaks at the start hide what follows them.
 */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text with an apostrophe before it where a spreadsheet would run it; numbers are never passed here. */
export const neutralised = (text: string): string => (RUNS.test(text) ? `'${text}` : text);
