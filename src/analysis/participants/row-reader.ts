import { delimiterOf } from "./delimiter";
import { isMarkup, MarkupRows } from "./markup-rows";
import { TextRows, type OnRow } from "./text-rows";

/** Takes text in pieces and hands on its rows. */
export type RowReader = Pick<TextRows, "take" | "end" | "lastRow">;

/**
 * How a text is cut into rows, by what its beginning shows it to be: delimited text or a table in markup.
 *
 * @throws ImportError where it is markup without a table
 */
export const rowReader = (file: string, head: string): ((onRow: OnRow) => RowReader) => {
  if (isMarkup(file, head)) return (onRow) => new MarkupRows(head, onRow);
  const delimiter = delimiterOf(head);
  return (onRow) => new TextRows(file, head, delimiter, onRow);
};
