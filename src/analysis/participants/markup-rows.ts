import { Parser } from "htmlparser2";

import { ImportError } from "./import-error";
import type { OnRow } from "./text-rows";

/** Case systems save web pages and "XML spreadsheets" under the name of Excel's old format. */
const PAGE =
  /^\s*(?:<!--(?:(?!-->)[^])*-->\s*)*<(!doctype\s+html|html|head|meta|body|style|table|div|center|font)\b/i;
const XML_SPREADSHEET = /^\s*(<\?xml[^>]*>\s*)?(<\?mso-application[^>]*>\s*)?<(\w+:)?Workbook\b/;
const OTHER_XML = /^\s*<(\?xml|!doctype|\w+[\s:>])/i;

const ROWS = new Set(["tr", "Row"]);
const CELLS = new Set(["td", "th", "Cell"]);
/** Their text is not the table's. */
const UNSEEN = new Set(["script", "style"]);
const MOST_COLUMNS = 16_384;
/** Elements within one another; each one more makes the parser's list of them dearer. */
const DEEPEST = 500;

/** Whether a text is a table in markup. @throws ImportError where it is markup of another kind */
export const isMarkup = (file: string, head: string): boolean => {
  if (PAGE.test(head) || XML_SPREADSHEET.test(head)) return true;
  if (OTHER_XML.test(head))
    throw new ImportError(
      file,
      "",
      "this is XML, not a table of rows",
      "Ask for the table as CSV or XLSX.",
    );
  return false;
};

/** Reads the rows of the tables of a web page, or of an XML spreadsheet of 2003, one after another. */
export class MarkupRows {
  private row = 0;
  private cells: string[] = [];
  private text: string | null = null;
  private unseen = 0;
  private depth = 0;
  private readonly parser: Parser;

  constructor(
    private readonly file: string,
    head: string,
    private readonly onRow: OnRow,
  ) {
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => {
          if (++this.depth > DEEPEST) throw this.tooDeep();
          this.open(name.replace(/^.*:/, ""), attributes);
        },
        ontext: (text) => {
          if (this.text !== null && this.unseen === 0) this.text += text;
        },
        onclosetag: (name) => {
          this.depth -= 1;
          this.close(name.replace(/^.*:/, ""));
        },
      },
      { xmlMode: XML_SPREADSHEET.test(head) },
    );
  }

  /** Rows read so far: the number of the last one. */
  get lastRow(): number {
    return this.row;
  }

  take(piece: string): void {
    this.parser.write(piece);
  }

  /** @throws ImportError where there is no table in it */
  end(): void {
    this.parser.end();
    if (this.row > 0) return;
    throw new ImportError(
      this.file,
      "",
      "this is a web page (HTML) without a table",
      "Open it in a browser to see what it says, then save the table as CSV or XLSX.",
    );
  }

  private tooDeep(): ImportError {
    return new ImportError(
      this.file,
      `row ${this.row + 1}`,
      `more than ${DEEPEST} elements stand within one another`,
      "Open the file in Excel and save it as XLSX or CSV.",
    );
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (UNSEEN.has(name)) this.unseen += 1;
    else if (ROWS.has(name)) this.cells = [];
    else if (CELLS.has(name)) {
      // Cells of an XML spreadsheet say where they stand only after a gap.
      const index = Number(attributes["ss:Index"] ?? 0);
      while (this.cells.length < Math.min(index - 1, MOST_COLUMNS)) this.cells.push("");
      this.text = "";
    } else if (name === "br" && this.text !== null) this.text += " ";
  }

  private close(name: string): void {
    if (UNSEEN.has(name)) this.unseen -= 1;
    else if (CELLS.has(name) && this.text !== null) {
      this.cells.push(this.text.replace(/\s+/g, " ").trim());
      this.text = null;
    } else if (ROWS.has(name)) {
      this.row += 1;
      if (this.cells.some((cell) => cell !== "")) this.onRow(this.cells, this.row);
      this.cells = [];
    }
  }
}
