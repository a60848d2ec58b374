import { readFileSync } from "node:fs";

import { CODES } from "../draw";

interface Older {
  readonly codes: readonly string[];
  readonly row: readonly number[];
}

const { codes, row } = JSON.parse(
  readFileSync(new URL("../../../public/data/lookup-lsoa11.json", import.meta.url), "utf8"),
) as Older;

/** LSOAs of 2011 that are none of 2021, with the area that most of their residents live in. */
export const older: readonly { readonly was: string; readonly code: string }[] = codes.map(
  (was, i) => ({ was, code: CODES[row[i]!]! }),
);
