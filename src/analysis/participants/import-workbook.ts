import { gatherer } from "./gatherer";
import { ImportError } from "./import-error";
import type { Imported, ImportOptions } from "./import-file";
import type { Places } from "./locator";
import { hasPlace, noPlace, recognise, type Choices, type Recognised } from "./recognise";
import type { SheetSeen } from "./sheets";
import { openWorkbook, type Sheet, type Workbook } from "./workbook/workbook";

/** Rows the headings of a sheet are found and its columns judged by: titles above them can be long. */
const SAMPLE = 4000;

/** A sheet after a look at its first rows. */
interface Looked {
  readonly sheet: Sheet;
  readonly first: readonly (readonly string[])[];
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
  options: ImportOptions,
): Imported => {
  const { choices, sheets: asked, onProgress, signal } = options;
  let total = 0;
  let share = 0;
  let lastRow = 0;
  /** Where reading a sheet adds nothing to the share: that it goes on, for the watchdog. */
  const goesOn = (): void => {
    signal?.throwIfAborted();
    onProgress?.(share, lastRow);
  };
  const told = (read: number, row: number): void => {
    share = total === 0 ? 0 : Math.min(1, read / total);
    lastRow = row;
    goesOn();
  };
  // How much there is to read is known once the sheet is: until then the texts are told as a part of all.
  const workbook = openWorkbook(file, bytes, (read) => {
    total = bytes.length;
    told(read, 0);
  });
  const looked = workbook.sheets.map((sheet) => look(file, workbook, sheet, goesOn));
  const chosen = chosenOf(file, looked, asked, choices, places);
  const [first] = chosen;

  const form = formOf(first.found);
  const gathered = gatherer(file, first.found, places, options);
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
      gathered.take(cells, through + row);
    };
    workbook.read(sheet, take, { onPiece: (read, row) => told(done + read, row) });
    done += sheet.entry?.packed ?? 0;
    through += last;
    rows.set(sheet, count);
  }
  told(total, through);

  const isForm = (found: Looked["found"]): boolean => isRecognised(found) && formOf(found) === form;
  const seen = seenOf(looked, ({ sheet, found }) => {
    const start = before.get(sheet);
    const isAlike = start !== undefined || isForm(found);
    const read =
      rows.get(sheet) ??
      (isAlike && isRecognised(found)
        ? rowsBelow(workbook, sheet, found.headingRow, goesOn)
        : undefined);
    return {
      isRead: start !== undefined,
      isAlike,
      ...(read === undefined ? {} : { rows: read }),
      ...(start === undefined ? {} : { before: start }),
    };
  });
  try {
    return { ...gathered.finish(), sheets: seen };
  } catch (error) {
    throw error instanceof ImportError ? withSheets(error, seen) : error;
  }
};

const seenOf = (
  looked: readonly Looked[],
  more: (each: Looked) => Omit<SheetSeen, "name" | "isHidden" | "isRecognised">,
): SheetSeen[] =>
  looked.map((each) => ({
    name: each.sheet.name,
    isHidden: each.sheet.isHidden,
    isRecognised: isRecognised(each.found),
    ...more(each),
  }));

const withSheets = (error: ImportError, sheets: readonly SheetSeen[]): ImportError => {
  const { file, where, fault, remedy, recognised } = error;
  return new ImportError(file, where, fault, remedy, recognised, sheets);
};

const look = (file: string, workbook: Workbook, sheet: Sheet, goesOn: () => void): Looked => {
  const first: string[][] = [];
  try {
    workbook.read(
      sheet,
      (cells, row) => {
        while (first.length < row - 1 && first.length < SAMPLE) first.push([]);
        first.push([...cells]);
      },
      { most: SAMPLE, onPiece: goesOn },
    );
    return { sheet, first, found: inSheet(file, sheet, () => recognised(file, first)) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { sheet, first, found: error };
  }
};

/** @throws ImportError where no column is a place */
const recognised = (file: string, first: Looked["first"], choices?: Choices): Recognised => {
  const found = recognise(file, first, choices);
  if (!hasPlace(found)) throw noPlace(file, found);
  return found;
};

/** What is wrong in a sheet, said with the sheet's name. */
const inSheet = (file: string, sheet: Sheet, look: () => Recognised): Recognised | ImportError => {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { fault, where, remedy, recognised: seen } = error;
    const at = where === "" ? `sheet “${sheet.name}”` : `sheet “${sheet.name}”, ${where}`;
    return new ImportError(file, fault.includes(sheet.name) ? where : at, fault, remedy, seen);
  }
};

type Chosen = Looked & { readonly found: Recognised };

/**
 * The sheets to read, at least one, in the workbook's order. What the reader has chosen by hand is said of
 * these alone: a sheet of notes is not to be read because a column of another is called its postcodes.
 */
const chosenOf = (
  file: string,
  looked: readonly Looked[],
  asked: readonly string[] | undefined,
  choices: Choices | undefined,
  places: Places,
): readonly [Chosen, ...Chosen[]] => {
  const picked = asked?.length
    ? askedFor(file, looked, asked)
    : [firstOf(file, looked, (each) => placesSomebody(file, each, places, choices))];
  const chosen = picked.map((each): Chosen => {
    const found =
      choices === undefined || each.first.length === 0
        ? each.found
        : inSheet(file, each.sheet, () => recognised(file, each.first, choices));
    if (isRecognised(found)) return { ...each, found };
    const seen = seenOf(looked, ({ sheet }) => ({ isRead: sheet === each.sheet, isAlike: false }));
    throw withSheets(found, seen);
  });
  const [first, ...rest] = chosen as [Chosen, ...Chosen[]];
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

/** Whether a row can be used among the first ones: a page of notes may have the word "Postcode" too. */
const placesSomebody = (
  file: string,
  { first, found }: Looked,
  places: Places,
  choices: Choices | undefined,
): boolean => {
  if (!isRecognised(found)) return false;
  try {
    const trial = gatherer(file, found, places, { choices });
    first.slice(found.headingRow).forEach((cells, i) => {
      if (cells.length > 0) trial.take(cells, found.headingRow + i + 1);
    });
    trial.finish();
    return true;
  } catch {
    return false;
  }
};

/**
 * The first visible sheet that has people in it by its first rows; without one, the first with headings
 * that are recognised, or with anything.
 */
const firstOf = (
  file: string,
  looked: readonly Looked[],
  hasPeople: (each: Looked) => boolean,
): Looked => {
  const visible = looked.filter(({ sheet }) => !sheet.isHidden);
  const found =
    visible.find(({ found: each }) => isRecognised(each) && each.hasCells) ??
    visible.find(hasPeople) ??
    visible.find((each) => isRecognised(each.found)) ??
    visible.find(({ first }) => first.length > 0) ??
    visible[0];
  if (found !== undefined) return found;
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
): readonly Looked[] => {
  const chosen = looked.filter(({ sheet }) => asked.includes(sheet.name));
  if (chosen.length > 0) return chosen;
  throw new ImportError(
    file,
    "",
    `there is no sheet “${asked[0]!}” in it`,
    "Choose one of its sheets.",
  );
};

const rowsBelow = (
  workbook: Workbook,
  sheet: Sheet,
  headingRow: number,
  goesOn: () => void,
): number => {
  let count = 0;
  workbook.read(
    sheet,
    (_, row) => {
      if (row > headingRow) count += 1;
    },
    { onPiece: goesOn },
  );
  return count;
};
