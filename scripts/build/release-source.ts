import { fillByRank } from "../../src/analysis/fill-by-rank";
import type { MeasureId } from "../../src/domain/measures";
import {
  DENOMINATORS,
  rankColumnOf,
  SCALES,
  scoreColumnOf,
} from "../../src/domain/release-columns";
import type { Column, Release } from "../../src/domain/release";
import type { Inputs } from "./inputs";
import { aligned, columnFor, ranksOf } from "./release-column";
import { openTable, type Table } from "./table";

/** What the summary measures of a release are computed from, on its own LSOAs. */
export interface ReleaseSource {
  readonly codes: readonly string[];
  readonly districts: readonly string[];
  readonly districtNames: readonly string[];
  readonly columns: ReadonlyMap<string, Float64Array>;
}

const held = (release: Release): [MeasureId, Column][] =>
  Object.entries(release.columns) as [MeasureId, Column][];

/** A score column; holes are filled over all England from the areas next in rank. */
const scoresOf = (
  inputs: Inputs,
  release: Release,
  table: Table,
  [id, column]: [MeasureId, Column],
) => {
  const name = scoreColumnOf(column)!;
  const scores = table.numbers(name);
  if (release.england === undefined || !scores.some(Number.isNaN)) return scores;
  const england = openTable(inputs, release.england);
  const ranks = ranksOf(inputs, release, england, [id, column], england.codes);
  return aligned(inputs, england, fillByRank(england.numbers(name), ranks), table.codes);
};

/** Reads the columns of one of a release's tables that the summary measures use, where it has them. */
export const releaseSource = (inputs: Inputs, release: Release, key: string): ReleaseSource => {
  const table = openTable(inputs, key);
  const columns = new Map<string, Float64Array>();
  for (const [id, column] of held(release)) {
    const rank = rankColumnOf(id, column);
    if (rank !== undefined)
      columns.set(rank, ranksOf(inputs, release, table, [id, column], table.codes));
    const score = scoreColumnOf(column);
    if (score !== undefined && table.has(score))
      columns.set(score, scoresOf(inputs, release, table, [id, column]));
  }
  const others = [
    release.population,
    ...Object.values(DENOMINATORS),
    ...Object.values(SCALES).flatMap(({ counts, per }) => [...counts, per]),
  ];
  for (const name of others) {
    if (name === null) continue;
    const column = columnFor(inputs, release, table, name, table.codes);
    if (column !== undefined) columns.set(name, column);
  }
  return {
    codes: table.codes,
    districts: table.text("lad_code"),
    districtNames: table.text("lad_name"),
    columns,
  };
};
