import { readFileSync } from "node:fs";
import * as v from "valibot";

import { NAMES, POSTCODES } from "../../src/domain/artefact";

const read = <S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> =>
  v.parse(
    schema,
    JSON.parse(readFileSync(new URL(`../../public/data/${name}.json`, import.meta.url), "utf8")),
  );

/** A real address of the region: its postcode, and the LSOA (2021) that it lies in. */
export interface Home {
  readonly postcode: string;
  readonly code: string;
}

export const CODES: readonly string[] = read("names", NAMES).codes;

/** Every postcode in use, with its area. */
export const HOMES: readonly Home[] = (() => {
  const { outcodes, row } = read("postcodes", POSTCODES);
  const homes: Home[] = [];
  let position = 0;
  for (const { outcode, incodes, legacy } of outcodes)
    for (let i = 0; i < incodes.length; i += 3, position++)
      if (!legacy)
        homes.push({
          postcode: `${outcode} ${incodes.slice(i, i + 3)}`,
          code: CODES[row[position]!]!,
        });
  return homes;
})();

/** Chance that is the same on every machine. */
export interface Draw {
  /** From 0 up to, but not, 1. */
  readonly chance: () => number;
  /** A whole number below `size`. */
  readonly below: (size: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
  readonly home: () => Home;
}

/** Mulberry32, seeded by a word: one file's chance is no other's. */
export const drawOf = (seed: string): Draw => {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 16777619);
  const chance = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (size: number): number => Math.floor(chance() * size);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return { chance, below, one, home: () => one(HOMES) };
};
