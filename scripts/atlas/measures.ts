import type { Measure } from "../../src/domain/measures";
import type { Column, Release } from "../../src/domain/release";
import { tierAt } from "../../src/domain/measure-releases";
import type { MeasureFile } from "../../src/domain/artefact";
import { AtlasError } from "./atlas-error";
import type { Command, Row } from "./command";
import type { Artefacts } from "./read";

/** Rows with a figure at one release. */
const areasKnown = (file: MeasureFile, release: Release): number => {
  const cells = file.releases.find(({ year }) => year === release.year);
  if (cells === undefined) throw new AtlasError(`measures/${file.measure} lacks ${release.year}`);
  const { rank, value, of, per } = cells;
  const figures = rank ?? value ?? of ?? [];
  return figures.filter((cell, row) => cell !== null && (per === undefined || per[row] !== null))
    .length;
};

const rowOf = (
  artefacts: Artefacts,
  file: MeasureFile,
  measure: Measure,
  release: Release,
  column: Column,
): Row => ({
  measure: measure.id,
  title: measure.title,
  release: release.year,
  geography: release.geography,
  unit: measure.unit,
  worse: measure.worse,
  source: release.title,
  licence: artefacts.manifest.artefacts[`measures/${measure.id}`]?.licence ?? null,
  tier: tierAt(measure, release),
  areas_known: areasKnown(file, release),
  derived: column.derived ?? null,
});

/** `measures`: every measure at every release that holds it. */
export const MEASURES_COMMAND: Command = {
  name: "measures",
  sentence: "Every measure and release, and how many areas have a figure.",
  usage: "measures",
  options: {},
  keys: [
    "measure",
    "title",
    "release",
    "geography",
    "unit",
    "worse",
    "source",
    "licence",
    "tier",
    "areas_known",
    "derived",
  ],
  run: ({ artefacts, measures, releases }) =>
    measures.flatMap((measure) => {
      const holding = releases.filter((release) => measure.id in release.columns);
      // A pack holds what the national files have.
      if (holding.length === 0 || !artefacts.has(`measures/${measure.id}`)) return [];
      const file = artefacts.measure(measure.id);
      return holding.flatMap((release) => {
        const column = release.columns[measure.id];
        return column === undefined ? [] : [rowOf(artefacts, file, measure, release, column)];
      });
    }),
};
