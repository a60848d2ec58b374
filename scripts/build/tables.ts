import { carryCount, carryPosition, weightsOf } from "../../src/analysis/carry";
import { ARTEFACT_VERSION, type MeasureFile } from "../../src/domain/artefact";
import { coversEngland } from "../../src/domain/measure-releases";
import type { Measure } from "../../src/domain/measures";
import type { Column, Release } from "../../src/domain/release";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import { ancestryFor, LOOKUPS, rowsOf, type Rows } from "./carried";
import { InputError, type Inputs } from "./inputs";
import { columnFor, ranksOf } from "./release-column";
import { openTable } from "./table";

type Cells = MeasureFile["releases"][number];
type Rate = Extract<Column, { kind: "rate" }>;

/** A thousandth of a place: finer than any rank is known, and short to write. */
const cell = (value: number): number | null =>
  Number.isNaN(value) ? null : Math.round(value * 1000) / 1000;

const cells = (column: Float64Array): (number | null)[] => Array.from(column, cell);

/** Where the least deprived ancestor's rank differs from the mean. */
const sparse = (rank: (number | null)[], worst: (number | null)[]) => {
  const rows = rank.flatMap((value, row) => (value === worst[row] ? [] : [row]));
  return rows.length === 0 ? {} : { worst: { rows, values: rows.map((row) => worst[row]!) } };
};

/** England's totals of a rate; throws InputError where a cell of them is unknown, for a sum without it is too low. */
const englandCells = (inputs: Inputs, { england }: Rate): Pick<Cells, "england"> => {
  if (england === undefined) return {};
  const table = openTable(inputs, england.source);
  const total = (name: string): number => {
    const sum = table.numbers(name).reduce((all, one) => all + one, 0);
    if (Number.isNaN(sum))
      throw new InputError(`${inputs.sources[england.source]!.path}, ${name}: a cell is empty.`);
    return Math.round(sum);
  };
  const of = england.of.reduce((sum, name) => sum + total(name), 0);
  return { england: { of, per: total(england.per) } };
};

/** One measure at one release, carried to the rows of LSOA 2021. */
const releaseCells = (
  inputs: Inputs,
  which: Rows,
  measure: Measure,
  release: Release,
  column: Column,
): Cells => {
  const { year } = release;
  const table = openTable(inputs, which === "halo" ? release.england! : release.source);
  const ancestry = ancestryFor(inputs, which, release.geography);
  const read = (name: string) =>
    columnFor(inputs, release, table, name, ancestry.codes) ??
    // Throws, and names the file that lacks the column.
    table.numbers(name);
  const counts = (name: string) => cells(carryCount(ancestry, read(name)));
  switch (column.kind) {
    case "rank":
    case "rank-of-rate": {
      const ranks = ranksOf(inputs, release, table, [measure.id, column], ancestry.codes);
      const residents =
        release.population === null
          ? undefined
          : columnFor(inputs, release, table, release.population, ancestry.codes);
      const position = carryPosition(ancestry, ranks, weightsOf(ancestry, residents));
      const rank = cells(position.rank);
      return { year, rank, ...sparse(rank, cells(position.worst)) };
    }
    case "count":
      return { year, value: counts(column.column) };
    case "rate": {
      const parts = [column.of, ...(column.plus ?? [])].map(read);
      const of = parts[0]!.map((_, i) => parts.reduce((sum, part) => sum + part[i]!, 0));
      return {
        year,
        of: cells(carryCount(ancestry, of)),
        per: counts(column.per),
        ...(which === "region" ? englandCells(inputs, column) : {}),
      };
    }
    case "share": {
      const per = read(column.per);
      const of = read(column.column).map((share, i) => (share / 100) * per[i]!);
      const carried = { of: carryCount(ancestry, of), per: carryCount(ancestry, per) };
      const value = carried.of.map((count, row) => (100 * count) / carried.per[row]!);
      return { year, value: cells(value), per: cells(carried.per) };
    }
  }
};

const holding = (task: Task, measure: Measure, which: Rows): readonly [Release, Column][] =>
  task.releases
    .flatMap((release): [Release, Column][] => {
      const column = release.columns[measure.id];
      const published = which === "region" || coversEngland(measure.id, release);
      return column !== undefined && published ? [[release, column]] : [];
    })
    .sort(([a], [b]) => a.year - b.year);

const sourcesOf = (which: Rows, held: readonly [Release, Column][]): string[] =>
  held.flatMap(([release, column]) => [
    which === "halo" ? "halo" : "lsoa21",
    which === "halo" ? release.england! : release.source,
    ...(column.kind === "rank-of-rate" ? [release.england!] : []),
    ...(column.kind === "rate" && release.denominators ? [release.denominators.source] : []),
    ...(column.kind === "rate" && which === "region" && column.england
      ? [column.england.source]
      : []),
    ...(LOOKUPS[release.geography] ?? []),
  ]);

const measureFile = (task: Task, measure: Measure, which: Rows): readonly Built[] => {
  const held = holding(task, measure, which);
  if (held.length === 0) return [];
  const name = `${which === "halo" ? "halo" : "measures"}/${measure.id}`;
  const content: MeasureFile = {
    format: "reach-atlas/measure",
    version: ARTEFACT_VERSION,
    measure: measure.id,
    rows: rowsOf(task.inputs, which).length,
    releases: held.map(([release, column]) =>
      releaseCells(task.inputs, which, measure, release, column),
    ),
  };
  const years = held.map(([{ year }]) => year).join(", ");
  return [
    {
      name,
      file: `${name}.json`,
      content,
      sources: sourcesOf(which, held),
      vintage: `${years}, on LSOA December 2021`,
    },
  ];
};

/** Every measure of the declarations over the region's rows and, where England has it, over the halo's. */
export const buildMeasures = (task: Task): readonly Built[] =>
  task.measures.flatMap((measure) => [
    ...measureFile(task, measure, "region"),
    ...("halo" in task.inputs.sources ? measureFile(task, measure, "halo") : []),
  ]);
