import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Measure } from "../../../src/domain/measures";
import type { Release } from "../../../src/domain/release";
import { TOY_CODES, type Toy } from "./toy-sources";

const HALO = ["E01000091", "E01000092", "E01000093"];
/** The toy's England: its region and its halo. */
const ENGLAND = [...TOY_CODES, ...HALO];

/** Adds a publisher's file to a toy: what the build reads of it stands in `text`. */
export const addSource = (toy: Toy, key: string, text: string): Toy => {
  const path = `toy/${key}.csv`;
  writeFileSync(join(toy.dir, path), text);
  const source = {
    path,
    publisher: "Toy publisher",
    title: key,
    url: "https://example.org/",
    licence: "Toy licence",
    vintage: "toy",
    sha256: createHash("sha256").update(text).digest("hex"),
    attribution: "Toy attribution",
  };
  return { dir: toy.dir, sources: { ...toy.sources, [key]: source } };
};

const districtOf = (code: string): string => {
  const index = TOY_CODES.indexOf(code);
  if (index < 0) return "E08000010,Wigan";
  return index % 4 < 2 ? "E08000012,Liverpool" : "E08000011,Knowsley";
};

/** "Knowsley 001C": the third area of all, in the only MSOA of its district. */
const nameOf = (code: string): string =>
  `${districtOf(code).split(",")[1] ?? ""} 001${String.fromCharCode(65 + ENGLAND.indexOf(code))}`;

/** A tidy table: area i of England ranks `rankOf(i)`, scores 100 − rank, has 10 · (i + 1) residents. */
export const toyTable = (
  codes: readonly string[],
  rankOf: (index: number) => number | string,
): string =>
  [
    "lsoa_code,lsoa_name,lad_code,lad_name,imd_score,imd_rank,income_numerator,pop_total",
    ...codes.map((code) => {
      const index = ENGLAND.indexOf(code);
      const rank = rankOf(index);
      return `${code},${nameOf(code)},${districtOf(code)},${100 - Number(rank)},${rank},${5 * index},${10 * (index + 1)}`;
    }),
    "",
  ].join("\n");

export const toyRelease = (year: number, geography: Release["geography"]): Release => ({
  year,
  dataset: "iod",
  title: `Toy Indices ${year}`,
  geography,
  areas: ENGLAND.length,
  source: `toy${year}`,
  england: `toy${year}-england`,
  population: "pop_total",
  columns: {
    imd: { kind: "rank", stem: "imd" },
    "income-deprived": { kind: "count", column: "income_numerator" },
  },
});

/** Adds a release's two tables: the region's and England's. */
export const addRelease = (toy: Toy, { source, england }: Release, rankOf: (i: number) => number) =>
  addSource(
    addSource(toy, source, toyTable(TOY_CODES, rankOf)),
    england!,
    toyTable(ENGLAND, rankOf),
  );

export const TOY_MEASURES: readonly Measure[] = [
  {
    id: "imd",
    title: "Toy deprivation",
    short: "Toy",
    group: "Overall",
    sentence: "A toy.",
    kind: "position",
    unit: "rank",
    worse: "low",
    tier: "Official",
  },
  {
    id: "income-deprived",
    title: "Toy people",
    short: "Toy people",
    group: "People",
    sentence: "Toy people.",
    kind: "count",
    unit: "people",
    worse: "high",
    tier: "Official",
  },
];
