import { Gathering, type Places } from "./gather";
import { ImportError } from "./import-error";
import type { Imported, ImportOptions } from "./import-file";
import { recognise, type Recognised } from "./recognise";
import type { SheetSeen } from "./sheets";
import { openWorkbook, type Sheet, type Workbook } from "./workbook/workbook";

/** Rows the headings of a sheet are found and its columns judged by. */
const SAMPLE = 200;

/** A sheet after a look at its first rows. */
interface Looked {
  readonly sheet: Sheet;
  readonly isEmpty: boolean;
  /** What its columns are, or why there is nothing to be read in it. */
  readonly found: Recognised | ImportError;
}

const isRecognised = (found: Recognised | ImportError): found is Recognised =>
  !(found instanceof ImportError);

/** The headings, for comparing two sheets: the words without blanks and case. */
const formOf = ({ columns }: Recognised): string => {
  const words = columns.map(({ heading }) => heading.replace(/\s+/g, "").toLowerCase());
  while (words.at(-1) === "") words.pop();
  return JSON.stringify(words);
};

/**
 * Reads a workbook: the sheets asked for, or the first visible one whose headings are recognised.
 *
 * @throws ImportError naming the sheet and what is wrong with it
 */
export const importWorkbook = (
  file: string,
  bytes: Uint8Array,
  places: Places,
  { mapping, sheets: asked, onProgress, signal }: ImportOptions,
): Imported => {
  let total = 0;
  const told = (read: number, row: number): void => {
    signal?.throwIfAborted();
    onProgress?.(total === 0 ? 0 : Math.min(1, read / total), row);
  };
  // How much there is to read is known once the sheet is: until then the texts are told as a part of all.
  const workbook = openWorkbook(file, bytes, (read) => {
    total = bytes.length;
    told(read, 0);
  });
  const looked = workbook.sheets.map((sheet) => look(file, workbook, sheet, mapping));
  const chosen = chosenOf(file, looked, asked);
  const [first] = chosen;

  const form = formOf(first.found);
  const gathering = new Gathering(file, first.found.fields, places, file);
  const before = new Map<Sheet, number>();
  const rows = new Map<Sheet, number>();
  let done = workbook.textBytes;
  let through = 0;
  total = chosen.reduce((sum, { sheet }) => sum + (sheet.entry?.packed ?? 0), done);
  for (const { sheet, found } of chosen) {
    let count = 0;
    let last = 0;
    before.set(sheet, through);
    const take = (cells: readonly string[], row: number): void => {
      last = row;
      if (row <= found.headingRow) return;
      count += 1;
      gathering.take(cells, through + row);
    };
    workbook.read(sheet, take, { onPiece: (read, row) => told(done + read, row) });
    done += sheet.entry?.packed ?? 0;
    through += last;
    rows.set(sheet, count);
  }
  onProgress?.(1, through);

  const seen = looked.map(({ sheet, found }): SheetSeen => {
    const start = before.get(sheet);
    const isAlike = isRecognised(found) && formOf(found) === form;
    const read =
      rows.get(sheet) ?? (isAlike ? rowsBelow(workbook, sheet, found.headingRow) : undefined);
    return {
      name: sheet.name,
      isHidden: sheet.isHidden,
      isRead: start !== undefined,
      isRecognised: isRecognised(found),
      isAlike,
      ...(read === undefined ? {} : { rows: read }),
      ...(start === undefined ? {} : { before: start }),
    };
  });
  return { ...gathering.finish(), recognised: first.found, sheets: seen };
};

const look = (
  file: string,
  workbook: Workbook,
  sheet: Sheet,
  mapping: ImportOptions["mapping"],
): Looked => {
  const first: string[][] = [];
  try {
    workbook.read(
      sheet,
      (cells, row) => {
        while (first.length < row - 1 && first.length < SAMPLE) first.push([]);
        first.push([...cells]);
      },
      { most: SAMPLE },
    );
    return { sheet, isEmpty: first.length === 0, found: recognise(file, first, mapping) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { fault, where, remedy } = error;
    const at = where === "" ? `sheet “${sheet.name}”` : `sheet “${sheet.name}”, ${where}`;
    return {
      sheet,
      isEmpty: first.length === 0,
      found: new ImportError(file, fault.includes(sheet.name) ? where : at, fault, remedy),
    };
  }
};

type Chosen = Looked & { readonly found: Recognised };

/** The sheets to read, at least one, in the workbook's order. */
const chosenOf = (
  file: string,
  looked: readonly Looked[],
  asked: readonly string[] | undefined,
): readonly [Chosen, ...Chosen[]] => {
  if (asked !== undefined && asked.length > 0) return askedFor(file, looked, asked);
  const visible = looked.filter(({ sheet }) => !sheet.isHidden);
  const found = visible.find((each): each is Chosen => isRecognised(each.found));
  if (found !== undefined) return [found];
  const refused = visible.find(({ isEmpty }) => !isEmpty) ?? visible[0] ?? looked[0];
  if (refused?.found instanceof ImportError) throw refused.found;
  throw new ImportError(
    file,
    "",
    looked.length === 0 ? "the workbook has no sheet with cells" : "all its sheets are hidden",
    "Open it in Excel, show the sheet with the participants and save it again.",
  );
};

const askedFor = (
  file: string,
  looked: readonly Looked[],
  asked: readonly string[],
): readonly [Chosen, ...Chosen[]] => {
  const chosen = looked.filter(({ sheet }) => asked.includes(sheet.name));
  const [first, ...rest] = chosen.map((each): Chosen => {
    if (!isRecognised(each.found)) throw each.found;
    return { ...each, found: each.found };
  });
  if (first === undefined)
    throw new ImportError(
      file,
      "",
      `there is no sheet “${asked[0]!}” in it`,
      "Choose one of its sheets.",
    );
  const form = formOf(first.found);
  const other = rest.find(({ found }) => formOf(found) !== form);
  if (other !== undefined)
    throw new ImportError(
      file,
      `sheet “${other.sheet.name}”`,
      `its headings are not those of the sheet “${first.sheet.name}”`,
      "Read the two sheets one by one, or give both the same headings.",
    );
  return [first, ...rest];
};

const rowsBelow = (workbook: Workbook, sheet: Sheet, headingRow: number): number => {
  let count = 0;
  workbook.read(sheet, (_, row) => {
    if (row > headingRow) count += 1;
  });
  return count;
};
