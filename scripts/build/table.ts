import { InputError, type Inputs } from "./inputs";
import { perInputs } from "./per-inputs";

/** A tidy table: one row per area, its code in the first of these columns that it has. */
const CODE_COLUMNS = ["lsoa_code", "lsoa21cd", "lsoa21_code", "area_code"];

/** A publisher's table, read by column. */
export interface Table {
  /** Key in data/sources.json. */
  readonly key: string;
  readonly codes: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly has: (column: string) => boolean;
  /** Throws InputError naming file, line and field where a cell is neither empty nor a number. */
  readonly numbers: (column: string) => Float64Array;
  readonly text: (column: string) => readonly string[];
}

type Cells = Readonly<Record<string, string>>;

/** The header is line 1. */
const lineOf = (index: number): number => index + 2;

const codesOf = (rows: readonly Cells[], path: string): string[] => {
  const column = CODE_COLUMNS.find((name) => rows[0] !== undefined && name in rows[0]);
  if (column === undefined)
    throw new InputError(`${path} has no column of codes: one of ${CODE_COLUMNS.join(", ")}.`);
  const seen = new Set<string>();
  return rows.map((row, index) => {
    const code = row[column]!;
    const at = `${path}, line ${lineOf(index)}, ${column}`;
    if (!/^[EW]\d{8}$/.test(code)) throw new InputError(`${at}: "${code}" is not an area code.`);
    if (seen.has(code)) throw new InputError(`${at}: ${code} comes twice.`);
    seen.add(code);
    return code;
  });
};

const open = (inputs: Inputs, key: string): Table => {
  const rows: readonly Cells[] = inputs.rows(key);
  const path = inputs.sources[key]!.path;
  const codes = codesOf(rows, path);
  const has = (column: string) => rows[0] !== undefined && column in rows[0];
  const text = (column: string): string[] => {
    if (!has(column)) throw new InputError(`${path} has no column "${column}".`);
    return rows.map((row) => row[column]!);
  };
  const parse = (cell: string, index: number, column: string): number => {
    const number = cell.trim() === "" ? NaN : Number(cell);
    if (cell.trim() !== "" && !Number.isFinite(number))
      throw new InputError(`${path}, line ${lineOf(index)}, ${column}: "${cell}" is not a number.`);
    return number;
  };
  const columns = new Map<string, Float64Array>();
  return {
    key,
    codes,
    indexOf: new Map(codes.map((code, index) => [code, index])),
    has,
    text,
    numbers: (column) => {
      const parsed =
        columns.get(column) ??
        Float64Array.from(text(column), (cell: string, index) => parse(cell, index, column));
      columns.set(column, parsed);
      return parsed;
    },
  };
};

/** Opens a tidy table of the sources; throws InputError at once where its codes are faulty. */
export const openTable = perInputs(open);
