import Papa from "papaparse";

import type { Delimiter } from "./delimiter";
import { ImportError } from "./import-error";

/** Receives the cells of each row with its number in the file, from 1. Blank rows are not handed on. */
export type OnRow = (cells: readonly string[], row: number) => void;

/** A line this long is no line of participants: 1 MB of text. */
const LONGEST_LINE = 1 << 20;
const QUOTE = '"';
/** What Excel writes above the rows to say how they are cut. */
const SAYS_DELIMITER = /^sep=$/i;

/** "\r\n", "\r" and "\n" all end a line, also side by side in one file: exports are pasted together. */
export const oneLineEnd = (text: string): string => {
  if (!text.includes("\r")) return text;
  const plain = text.replaceAll("\r\n", "\n");
  // Where others are left it is done again from the start: a cut must not make two ends of one.
  return plain.includes("\r") ? text.replace(/\r\n?/g, "\n") : plain;
};

const count = (text: string, part: string): number => {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found += 1;
  return found;
};

/**
 * Cuts text that comes in pieces into rows. One parser reads every piece: where it has no quotation
 * mark, Papa Parse cuts at line ends and delimiters alone, which is quick and right for rows of any
 * length. A parser that trusts all rows to be as long as the headings must not come back: totals and
 * "Source: …" rows are shorter.
 */
export class TextRows {
  private left = "";
  /** "\r" at the end of the last piece: whether "\n" follows is seen in the next. */
  private held = "";
  private row = 0;
  private readonly parser: Papa.Parser;

  constructor(
    private readonly file: string,
    delimiter: Delimiter,
    private readonly onRow: OnRow,
  ) {
    this.parser = new Papa.Parser({ delimiter, newline: "\n", quoteChar: QUOTE });
  }

  /** Rows read so far, blank ones included: the number of the last one. */
  get lastRow(): number {
    return this.row;
  }

  /** @throws ImportError naming the row where no row ends within a megabyte */
  take(piece: string): void {
    const nul = piece.indexOf("\0");
    if (nul >= 0) throw this.nul(count(oneLineEnd(piece.slice(0, nul)), "\n"));
    const text = this.held + piece;
    this.held = text.endsWith("\r") ? "\r" : "";
    const whole = this.held === "" ? text : text.slice(0, -1);
    this.left = this.read(this.left + oneLineEnd(whole), true);
    if (this.left.length <= LONGEST_LINE) return;
    if (this.left.includes(QUOTE)) throw this.unclosed();
    throw new ImportError(
      this.file,
      `row ${this.row + 1}`,
      "the row is longer than 1 MB",
      "Open the file, look at that row and save it again as CSV with one person per row.",
    );
  }

  private nul(linesBefore: number): ImportError {
    return new ImportError(
      this.file,
      `row ${this.row + linesBefore + 1}`,
      "there are NUL bytes in the text",
      "The file is damaged or not text: export it again as CSV UTF-8 or XLSX.",
    );
  }

  private unclosed(): ImportError {
    return new ImportError(
      this.file,
      `row ${this.row + 1} or below`,
      "a quotation mark is opened and not closed",
      "Find it, remove it or close it, and save the file again.",
    );
  }

  /** The last row, which may lack its line end. */
  end(): void {
    const text = this.left + (this.held === "" ? "" : "\n");
    if (text !== "") this.read(text, false);
    this.left = "";
    this.held = "";
  }

  /** Reads rows that end, and returns the text of the one that does not. */
  private read(text: string, isOpen: boolean): string {
    const { data, errors, meta } = this.parser.parse(text, 0, isOpen) as {
      data: string[][];
      errors: { code: string }[];
      meta: { cursor: number };
    };
    if (!isOpen && errors.some(({ code }) => code === "MissingQuotes")) throw this.unclosed();
    for (const row of data) {
      this.row += 1;
      if (this.row === 1 && SAYS_DELIMITER.test(row[0]!)) continue;
      if (row[0] !== "" || row.some((cell) => cell !== "")) this.onRow(row, this.row);
    }
    return isOpen ? text.slice(meta.cursor) : "";
  }
}
