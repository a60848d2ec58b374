import type { Areas } from "../areas";

/** Areas that somebody put together and named. Rows ascending, without repeats. */
export interface Patch {
  readonly name: string;
  readonly rows: readonly number[];
}

/** As it leaves the app: codes mean the same in every edition of the data, rows do not. */
export interface PatchCodes {
  readonly name: string;
  readonly codes: readonly string[];
}

export const LONGEST_NAME = 80;

export const patchCodes = ({ name, rows }: Patch, areas: Areas): PatchCodes => ({
  name,
  codes: rows.flatMap((row) => areas.codes[row] ?? []),
});

/** A patch on this edition's rows, and the codes it does not have. */
export const patchOn = (
  { name, codes }: PatchCodes,
  areas: Areas,
): { patch: Patch; unknown: readonly string[] } => {
  const rows = new Set(codes.flatMap((code) => areas.rowOf.get(code) ?? []));
  return {
    patch: { name, rows: [...rows].toSorted((a, b) => a - b) },
    unknown: codes.filter((code) => !areas.rowOf.has(code)),
  };
};

/** The rows with one area added, or taken out if it was in. */
export const toggled = (rows: readonly number[], row: number): readonly number[] =>
  rows.includes(row)
    ? rows.filter((each) => each !== row)
    : [...rows, row].toSorted((a, b) => a - b);
