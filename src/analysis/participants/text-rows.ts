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

/** What ends a line once "\r\n" is read as "\n": "\r" only in files that have no "\n" at all. */
const newlineOf = (head: string): "\n" | "\r" =>
  head.includes("\r") && !head.includes("\n") ? "\r" : "\n";

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
  private row = 0;
  private readonly parser: Papa.Parser;
  private readonly newline: "\n" | "\r";

  constructor(
    private readonly file: string,
    head: string,
    delimiter: Delimiter,
    private readonly onRow: OnRow,
  ) {
    this.newline = newlineOf(head);
    this.parser = new Papa.Parser({ delimiter, newline: this.newline, quoteChar: QUOTE });
  }

  /** Rows read so far, blank ones included: the number of the last one. */
  get lastRow(): number {
    return this.row;
  }

  /** @throws ImportError naming the row where no row ends within a megabyte */
  take(piece: string): void {
    const nul = piece.indexOf("\0");
    if (nul >= 0) throw this.nul(count(piece.slice(0, nul), this.newline));
    let text = this.left + piece;
    if (this.newline === "\n" && text.includes("\r")) text = text.replaceAll("\r\n", "\n");
    this.left = this.read(text, true);
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
    if (this.left !== "") this.read(this.left, false);
    this.left = "";
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
      if (row.some((cell) => cell !== "")) this.onRow(row, this.row);
    }
    return isOpen ? text.slice(meta.cursor) : "";
  }
}
