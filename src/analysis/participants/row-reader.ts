import Papa from "papaparse";

import { delimiterOf, type Delimiter } from "./delimiter";
import { isMarkup, MarkupRows } from "./markup-rows";
import { oneLineEnd, TextRows, type OnRow } from "./text-rows";

/** Takes text in pieces and hands on its rows. */
export type RowReader = Pick<TextRows, "take" | "end" | "lastRow">;

/**
 * How a text is cut into rows, by what its beginning shows it to be: delimited text or a table in markup.
 *
 * @throws ImportError where it is markup without a table
 */
export const rowReader = (file: string, begins: string): ((onRow: OnRow) => RowReader) => {
  const head = oneLineEnd(begins);
  if (isMarkup(file, head)) return (onRow) => new MarkupRows(file, head, onRow);
  const inner = insideQuotes(head);
  if (inner !== undefined) {
    const line = new Papa.Parser({ delimiter: inner, newline: "\n" });
    return (onRow) =>
      new TextRows(file, inner, ([text = ""], row) =>
        onRow((line.parse(text, 0, false) as { data: string[][] }).data[0] ?? [], row),
      );
  }
  const delimiter = delimiterOf(head);
  return (onRow) => new TextRows(file, delimiter, onRow);
};

/** Whether all of the first lines begin with a quotation mark: a quoted title above plain rows is no such text. */
const isEveryLineQuoted = (head: string): boolean =>
  head.split("\n", 50).every((line, i) => line.startsWith('"') || (i > 0 && line.trim() === ""));

/**
 * Where every line is one quotation, as a table pasted into one column is saved: the delimiter within.
 * Undefined for every other text.
 */
const insideQuotes = (head: string): Delimiter | undefined => {
  const { data, errors } = Papa.parse<string[]>(head, {
    delimiter: "\0",
    preview: 50,
    skipEmptyLines: true,
  });
  if (
    !isEveryLineQuoted(head) ||
    errors.length > 0 ||
    data.some(([cell = ""]) => /^"|"$|\n/.test(cell))
  )
    return undefined;
  const inner = delimiterOf(data.map(([cell = ""]) => cell).join("\n"));
  return data.every(([cell = ""]) => cell.includes(inner)) ? inner : undefined;
};
