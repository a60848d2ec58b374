import { encode1252 } from "./windows-1252";

export type Rows = readonly (readonly string[])[];

export interface TextForm {
  readonly delimiter?: string;
  /** "all" quotes every cell, "needed" those that must be. */
  readonly quotes?: "all" | "needed";
  readonly newline?: "\n" | "\r\n" | "\r";
  /** Whether the last line has its end. */
  readonly ends?: boolean;
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Rows as a spreadsheet or a database writes them. */
export const text = (
  rows: Rows,
  { delimiter = ",", quotes = "needed", newline = "\n", ends = true }: TextForm = {},
): string => {
  const needs = (cell: string): boolean => cell.includes(delimiter) || /["\r\n]/.test(cell);
  const lines = rows.map((row) =>
    row.map((cell) => (quotes === "all" || needs(cell) ? quoted(cell) : cell)).join(delimiter),
  );
  return lines.join(newline) + (ends ? newline : "");
};

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Text as bytes, with the mark at its start where asked for. */
export const encoded = (words: string, encoding: Encoding = "utf-8", mark = false): Uint8Array => {
  const marked = mark ? `\uFEFF${words}` : words;
  if (encoding === "utf-8") return new TextEncoder().encode(marked);
  if (encoding === "windows-1252") return encode1252(words);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++)
    view.setUint16(i * 2, marked.charCodeAt(i), encoding === "utf-16le");
  return bytes;
};
