import { rankOfRate } from "../../src/analysis/rank-of-rate";
import type { MeasureId } from "../../src/domain/measures";
import { decileOf } from "../../src/domain/position";
import { rankColumnOf } from "../../src/domain/release-columns";
import type { Column, Release } from "../../src/domain/release";
import { InputError, type Inputs } from "./inputs";
import { openTable, type Table } from "./table";

/** Cells of one table's column put in the order of `codes`; throws where the table lacks one of them. */
export const aligned = (
  inputs: Inputs,
  { key, indexOf }: Table,
  column: Float64Array,
  codes: readonly string[],
): Float64Array =>
  Float64Array.from(codes, (code: string) => {
    const index = indexOf.get(code);
    if (index === undefined)
      throw new InputError(`${inputs.sources[key]!.path} has no row for ${code}.`);
    return column[index]!;
  });

/**
 * A column of a release by its own name, in the order of `codes`: of its table, or where that lacks it of
 * the release's table of denominators; undefined where neither holds it.
 */
export const columnFor = (
  inputs: Inputs,
  { denominators }: Release,
  table: Table,
  name: string,
  codes: readonly string[],
): Float64Array | undefined => {
  if (table.has(name)) return aligned(inputs, table, table.numbers(name), codes);
  const column = denominators?.columns[name];
  if (denominators === undefined || column === undefined) return undefined;
  const other = openTable(inputs, denominators.source);
  return codes.every((code) => other.indexOf.has(code))
    ? aligned(inputs, other, other.numbers(column), codes)
    : undefined;
};

const englandOf = (inputs: Inputs, release: Release): Table => {
  if (release.england === undefined)
    throw new InputError(`${release.title} ranks a rate over England but names no England table.`);
  return openTable(inputs, release.england);
};

/** Throws InputError where a rank lies outside 1…N, naming file, line and field. */
const checkedRank = (
  inputs: Inputs,
  table: Table,
  column: string,
  { areas }: Release,
): Float64Array => {
  const ranks = table.numbers(column);
  const wrong = ranks.findIndex((rank) => rank < 1 || rank > (areas ?? 0));
  if (wrong >= 0)
    throw new InputError(
      `${inputs.sources[table.key]!.path}, line ${wrong + 2}, ${column}: ${ranks[wrong]!} is not a rank of 1 to ${areas ?? 0}.`,
    );
  return ranks;
};

/** Throws InputError where a published decile is not ⌈10 · rank ÷ N⌉ of the rank beside it. */
const checkDeciles = (inputs: Inputs, table: Table, column: string, release: Release): void => {
  const decileColumn = column.replace("_rank", "_decile");
  if (!table.has(decileColumn)) return;
  const areas = release.areas ?? NaN;
  const ranks = table.numbers(column);
  const deciles = table.numbers(decileColumn);
  const wrong = ranks.findIndex((rank, i) => !Object.is(decileOf(rank, areas), deciles[i]));
  if (wrong >= 0)
    throw new InputError(
      `${inputs.sources[table.key]!.path}, line ${wrong + 2}, ${decileColumn}: ${deciles[wrong]!} is not the decile of rank ${ranks[wrong]!}.`,
    );
};

/** The ranks of a measure in a release, in the order of `codes`; read, or computed over all England. */
export const ranksOf = (
  inputs: Inputs,
  release: Release,
  table: Table,
  [measure, column]: readonly [MeasureId, Column],
  codes: readonly string[],
): Float64Array => {
  if (column.kind === "rank-of-rate") {
    const england = englandOf(inputs, release);
    return aligned(inputs, england, rankOfRate(england.numbers(column.column)), codes);
  }
  const name = rankColumnOf(measure, column);
  if (name === undefined) throw new InputError(`${release.title} does not rank ${measure}.`);
  checkDeciles(inputs, table, name, release);
  return aligned(inputs, table, checkedRank(inputs, table, name, release), codes);
};
