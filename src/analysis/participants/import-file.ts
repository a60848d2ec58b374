import type { Participants } from "../../domain/participant";
import { refuseOtherKinds } from "./file-kinds";
import { encodingOf } from "./encoding";
import { gatherer, UnfitColumn } from "./gatherer";
import { ImportError } from "./import-error";
import type { Places } from "./locator";
import { recognise, type Choices, type Recognised } from "./recognise";
import type { ImportReport } from "./report";
import { rowReader } from "./row-reader";
import { importWorkbook } from "./import-workbook";
import type { SheetSeen } from "./sheets";

/** The rest of a run: nothing here is kept after it. */
export interface ImportOptions {
  /** What the reader has chosen by hand. */
  readonly choices?: Choices | undefined;
  /** Names of the sheets to read of a workbook, all of one form; the first that is recognised without. */
  readonly sheets?: readonly string[] | undefined;
  /** Today in days since 1 January 1970. */
  readonly today?: number | undefined;
  /** Share of the file read, 0…1, and the number of the last row. */
  readonly onProgress?: ((share: number, row: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Imported {
  readonly participants: Participants;
  readonly report: ImportReport;
  readonly recognised: Recognised;
  /** Of a workbook; none of a text file. */
  readonly sheets: readonly SheetSeen[];
}

/** A file as browsers give it, or a stand-in for one. */
export type ImportSource = Pick<Blob, "size" | "slice" | "arrayBuffer"> & { readonly name: string };

/** Bytes asked for at a time: they come from another process of the browser. */
const BLOCK = 1 << 20;
/** Blocks asked for before they are needed. */
const AHEAD = 4;
/** Bytes read between two words of progress. */
const PIECE = 1 << 18;
const HEAD = 1 << 17;
/** Rows the headings are found in and the columns judged by: titles above them can be long. */
const SAMPLE = 4000;
const LARGEST_WORKBOOK = 100 * 2 ** 20;
const LARGEST_TEXT = 2 ** 30;

const fault = (file: string, words: string, remedy: string) =>
  new ImportError(file, "", words, remedy);

const bytesOf = async (source: ImportSource, from: number, to: number): Promise<Uint8Array> =>
  new Uint8Array(await source.slice(from, to).arrayBuffer());

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Reads a participants file: CSV, TSV, semicolons or bars, in any of the usual encodings, or XLSX.
 * Placed, checked against duplicates and cut down to numbers in one pass; only numbers come back.
 *
 * @throws ImportError for a file that cannot be used, with what is wrong and what to do
 * @throws the signal's reason when stopped
 */
export const importFile = async (
  source: ImportSource,
  places: Places,
  options: ImportOptions = {},
): Promise<Imported> => {
  try {
    return await readSource(source, places, options);
  } catch (error) {
    if (!(error instanceof UnfitColumn)) throw error;
    // The column may not be read as programme: the file is read again without it.
    const { column, why } = error;
    const columns = { ...options.choices?.columns, [column]: null };
    const again = await readSource(source, places, {
      ...options,
      choices: { ...options.choices, columns },
    });
    return withNote(again, column, why);
  }
};

const withNote = (imported: Imported, column: number, why: string): Imported => {
  const heading = imported.recognised.columns[column]?.heading ?? "";
  const note = `“${heading}” is not read as programme: it ${why}.`;
  const { report } = imported;
  return { ...imported, report: { ...report, notes: [...report.notes, note] } };
};

const readSource = async (
  source: ImportSource,
  places: Places,
  options: ImportOptions,
): Promise<Imported> => {
  const { name } = source;
  if (source.size === 0) throw fault(name, "the file is empty", "Choose a file with rows in it.");
  const head = await bytesOf(source, 0, HEAD);
  if (isZip(head))
    return importWorkbook(name, await workbookBytes(source, options), places, options);
  refuseOtherKinds(name, head);
  if (source.size > LARGEST_TEXT)
    throw fault(name, "the file is larger than 1 GB", "Keep only the columns you need.");
  return importText(source, head, places, options);
};

/** A workbook's list of contents stands at its end: it is read whole before it is unpacked. */
const workbookBytes = async (
  source: ImportSource,
  { onProgress, signal }: ImportOptions,
): Promise<Uint8Array> => {
  if (source.size > LARGEST_WORKBOOK)
    throw fault(source.name, "the workbook is larger than 100 MB", "Save the sheet as CSV.");
  const bytes = new Uint8Array(source.size);
  for await (const { piece, end } of piecesOf(source)) {
    signal?.throwIfAborted();
    bytes.set(piece, end - piece.length);
    onProgress?.(0, 0);
  }
  return bytes;
};

const importText = async (
  source: ImportSource,
  head: Uint8Array,
  places: Places,
  options: ImportOptions,
): Promise<Imported> => {
  const first = encodingOf(head, source.size <= HEAD);
  try {
    return await readText(source, head, first, places, options);
  } catch (error) {
    // An accent far down the file can be the first sign that it is not UTF-8: start again.
    if (!(error instanceof TypeError) || first !== "utf-8") throw error;
    return readText(source, head, "windows-1252", places, options);
  }
};

const readText = async (
  source: ImportSource,
  head: Uint8Array,
  encoding: ReturnType<typeof encodingOf>,
  places: Places,
  options: ImportOptions,
): Promise<Imported> => {
  const { name, size } = source;
  const { onProgress, signal } = options;
  // As a stream: the head may end within a letter, and Node 20 decodes Windows-1252 rightly only so.
  const sample = new TextDecoder(encoding).decode(head, { stream: true });
  refuseBinary(name, sample);
  const reader = rowReader(name, sample);
  const firstRows: string[][] = [];
  const peek = reader((cells, row) => {
    while (firstRows.length < row - 1) firstRows.push([]);
    firstRows.push([...cells]);
  });
  // The head may end within a row; what it lacks is not needed to tell the columns.
  peek.take(sample);
  if (size <= HEAD) peek.end();
  if (firstRows.length === 0 && size > HEAD)
    throw fault(
      name,
      "the first row is longer than 128 kB",
      "Save it as CSV with one person per row.",
    );
  const recognised = recognise(name, firstRows.slice(0, SAMPLE), options.choices);
  const gathered = gatherer(name, recognised, places, options);
  const rows = reader((cells, row) => {
    if (row > recognised.headingRow) gathered.take(cells, row);
  });
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  for await (const { piece, end } of piecesOf(source)) {
    signal?.throwIfAborted();
    rows.take(decoder.decode(piece, { stream: true }));
    onProgress?.(end / size, rows.lastRow);
  }
  rows.take(decoder.decode());
  rows.end();
  return { ...gathered.finish(), sheets: [] };
};

/**
 * The file in pieces. The next blocks are asked for while one is read: waiting for each in turn leaves this
 * thread idle.
 */
async function* piecesOf(source: ImportSource) {
  const ahead: Promise<Uint8Array>[] = [];
  let asked = 0;
  for (let end = 0; end < source.size;) {
    for (; ahead.length < AHEAD && asked < source.size; asked += BLOCK)
      ahead.push(bytesOf(source, asked, Math.min(source.size, asked + BLOCK)));
    const block = await ahead.shift()!;
    for (let at = 0; at < block.length; at += PIECE) {
      const piece = block.subarray(at, at + PIECE);
      end += piece.length;
      yield { piece, end };
    }
  }
}

/** Text has few control characters; a picture renamed to .csv has many. */
const refuseBinary = (name: string, text: string): void => {
  let controls = 0;
  for (let i = 0; i < Math.min(text.length, 4096); i++) {
    const code = text.charCodeAt(i);
    if (code > 0 && code < 32 && code !== 9 && code !== 10 && code !== 13) controls += 1;
  }
  if (controls > 8)
    throw fault(name, "this is not a table in text", "Choose a CSV, TSV or XLSX file.");
};
