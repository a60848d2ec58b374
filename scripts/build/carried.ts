import { ancestryOf, type Ancestry, type Link } from "../../src/analysis/ancestry";
import { CARRIED } from "../../src/domain/carried";
import type { Geography } from "../../src/domain/release";
import type { Inputs } from "./inputs";
import { perInputs } from "./per-inputs";
import { polygonsBy, regionAreas } from "./region";

const FROM_2011 = "lookup-lsoa11-lsoa21-england";
const FROM_2001 = "lookup-lsoa01-lsoa11-england";

/** The lookups that lead from LSOA 2021 back to a geography, the most recent first. */
export const LOOKUPS: Readonly<Partial<Record<Geography, readonly string[]>>> = {
  lsoa21: [],
  lsoa11: [FROM_2011],
  lsoa01: [FROM_2011, FROM_2001],
};

/** The links of one official lookup. */
export const linksOf = perInputs((inputs, key): readonly Link[] => {
  const [from, to] =
    key === FROM_2011
      ? (["lsoa11_code", "lsoa21_code"] as const)
      : (["lsoa01_code", "lsoa11_code"] as const);
  return inputs
    .rows(key, [from, to, "change_code"])
    .map((row) => ({ from: row[from], to: row[to], change: row.change_code }));
});

/** Which areas a column's rows are: the region's or those of the halo around it, sorted by code. */
export type Rows = "region" | "halo";

/** Codes in row order. */
export const rowsOf = perInputs((inputs, which): readonly string[] =>
  which === "halo"
    ? polygonsBy(inputs.geojson("halo"), "LSOA21CD").map(({ code }) => code)
    : regionAreas(inputs).map(({ code }) => code),
) as (inputs: Inputs, which: Rows) => readonly string[];

const traced = perInputs((inputs, key): Ancestry => {
  const [which, geography] = key.split(" ") as [Rows, Geography];
  const lookups = LOOKUPS[geography] ?? [];
  return ancestryOf(
    rowsOf(inputs, which),
    lookups.map((lookup) => linksOf(inputs, lookup)),
  );
});

/** The areas of a release's geography that each row comes from. */
export const ancestryFor = (inputs: Inputs, which: Rows, geography: Geography): Ancestry =>
  traced(inputs, `${which} ${geography}`);

/** How releases on older LSOAs reach each row: indices into CARRIED. */
export const carriedFlags = (
  inputs: Inputs,
  which: Rows,
): Record<"lsoa01" | "lsoa11", number[]> => {
  const flags = (geography: Geography) =>
    ancestryFor(inputs, which, geography).carried.map((word) => CARRIED.indexOf(word));
  return { lsoa01: flags("lsoa01"), lsoa11: flags("lsoa11") };
};
