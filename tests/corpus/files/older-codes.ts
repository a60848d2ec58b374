import { readFileSync } from "node:fs";

import { CODES } from "../draw";

interface Older {
  readonly codes: readonly string[];
  readonly year: readonly number[];
  /** Most residents first. */
  readonly rows: readonly (readonly number[])[];
}

const { codes, year, rows } = JSON.parse(
  readFileSync(new URL("../../../public/data/earlier-areas.json", import.meta.url), "utf8"),
) as Older;

/** LSOAs of 2011 that are none of 2021, with the area that most of their residents live in. */
export const older: readonly { readonly was: string; readonly code: string }[] = codes.flatMap(
  (was, i) =>
    year[i] === 2011 && was.startsWith("E01") ? [{ was, code: CODES[rows[i]![0]!]! }] : [],
);
