/** A cell: words, a number, a day as Excel counts them, a formula with its last result, and the rest. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly date: number }
  | { readonly formula: string; readonly result: string | number }
  | { readonly error: string };

export interface SheetForm {
  readonly name: string;
  readonly rows?: readonly (readonly Cell[])[];
  readonly state?: "hidden" | "veryHidden";
  readonly isChart?: boolean;
  /** Cells and rows before the first one. */
  readonly down?: number;
  readonly right?: number;
  /** Merged cells, as "A1:E1". */
  readonly merged?: readonly string[];
  /** What the sheet says of its own size, right or wrong. */
  readonly dimension?: string;
  /** Rows with style and no cells' values after the last one. */
  readonly styledBelow?: number;
}

export interface WorkbookForm {
  /** How words are kept. */
  readonly strings?: "inline" | "shared" | "rich" | "formula";
  /** Cells without a reference, as streaming writers leave them. */
  readonly withoutReferences?: boolean;
  readonly prefix?: string;
  readonly strict?: boolean;
  readonly from1904?: boolean;
  readonly absolute?: boolean;
  readonly backslashes?: boolean;
  readonly stored?: boolean;
  /** A byte order mark before every part. */
  readonly mark?: boolean;
  readonly partName?: (sheet: number) => string;
  readonly extra?: Readonly<Record<string, Uint8Array>>;
}

export interface Names {
  readonly x: string;
  readonly xmlns: string;
  readonly main: string;
  readonly related: string;
}

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") +
  String.fromCharCode(65 + (column % 26));

/** Days since 30 December 1899, as Excel counts them. */
export const serial = (iso: string, from1904 = false): number =>
  Date.parse(iso) / 86_400_000 + 25_569 - (from1904 ? 1462 : 0);

export const sheetXml = (
  { rows = [], down = 0, right = 0, merged = [], dimension, styledBelow = 0 }: SheetForm,
  { strings = "shared", withoutReferences = false }: WorkbookForm,
  { x, xmlns, main, related }: Names,
  shared: string[],
): string => {
  const words = (at: string, cell: string): string => {
    const item = `<${x}t xml:space="preserve">${escaped(cell)}</${x}t>`;
    if (strings === "inline") return `<${x}c${at} t="inlineStr"><${x}is>${item}</${x}is></${x}c>`;
    if (strings === "formula") return `<${x}c${at} t="str"><${x}v>${escaped(cell)}</${x}v></${x}c>`;
    const half = Math.ceil(cell.length / 2);
    const runs = [cell.slice(0, half), cell.slice(half)].map(
      (run) =>
        `<${x}r><${x}rPr><${x}b/></${x}rPr><${x}t xml:space="preserve">${escaped(run)}</${x}t></${x}r>`,
    );
    const phonetic = `<${x}rPh sb="0" eb="1"><${x}t>fonetic</${x}t></${x}rPh>`;
    shared.push(strings === "rich" ? runs.join("") + phonetic : item);
    return `<${x}c${at} t="s"><${x}v>${shared.length - 1}</${x}v></${x}c>`;
  };
  const cellXml = (cell: Cell, column: number, row: number): string => {
    const at = withoutReferences ? "" : ` r="${letters(column + right)}${row}"`;
    if (cell === null) return withoutReferences ? `<${x}c/>` : "";
    if (typeof cell === "string") return words(at, cell);
    if (typeof cell === "number") return `<${x}c${at}><${x}v>${cell}</${x}v></${x}c>`;
    if (typeof cell === "boolean")
      return `<${x}c${at} t="b"><${x}v>${Number(cell)}</${x}v></${x}c>`;
    if ("date" in cell) return `<${x}c${at} s="2"><${x}v>${cell.date}</${x}v></${x}c>`;
    if ("error" in cell) return `<${x}c${at} t="e"><${x}v>${cell.error}</${x}v></${x}c>`;
    const type = typeof cell.result === "string" ? ' t="str"' : "";
    return `<${x}c${at}${type}><${x}f>${escaped(cell.formula)}</${x}f><${x}v>${escaped(String(cell.result))}</${x}v></${x}c>`;
  };
  const rowXml = (cells: readonly Cell[], i: number): string => {
    const row = i + 1 + down;
    const at = withoutReferences ? "" : ` r="${row}"`;
    return `<${x}row${at}>${cells.map((cell, column) => cellXml(cell, column, row)).join("")}</${x}row>`;
  };
  const below = Array.from({ length: styledBelow }, (_, i) => {
    const row = rows.length + down + i + 1;
    return `<${x}row r="${row}"><${x}c r="A${row}" s="1"/><${x}c r="B${row}" s="1"/></${x}row>`;
  });
  return (
    `<${x}worksheet ${xmlns}="${main}" xmlns:r="${related}">` +
    (dimension === undefined ? "" : `<${x}dimension ref="${dimension}"/>`) +
    `<${x}sheetData>${rows.map(rowXml).join("")}${below.join("")}</${x}sheetData>` +
    (merged.length === 0
      ? ""
      : `<${x}mergeCells count="${merged.length}">${merged.map((ref) => `<${x}mergeCell ref="${ref}"/>`).join("")}</${x}mergeCells>`) +
    `</${x}worksheet>`
  );
};
