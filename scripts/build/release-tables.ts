import { ARTEFACT_VERSION, type ReleaseTable } from "../../src/domain/artefact";
import type { Release } from "../../src/domain/release";
import type { Built } from "./artefact";
import type { Task } from "./build-all";
import type { Inputs } from "./inputs";
import { boroughOf } from "./region";
import { releaseSource } from "./release-source";

const tableOf = (inputs: Inputs, release: Release): ReleaseTable => {
  const { codes, districts, columns } = releaseSource(inputs, release, release.source);
  const order = [...codes.keys()].sort((a, b) => (codes[a]! < codes[b]! ? -1 : 1));
  return {
    format: "reach-atlas/release",
    version: ARTEFACT_VERSION,
    year: release.year,
    geography: release.geography,
    codes: order.map((i) => codes[i]!),
    borough: order.map((i) => boroughOf(districts[i]!, codes[i]!)),
    columns: Object.fromEntries(
      [...columns].map(([name, column]) => [
        name,
        order.map((i) => (Number.isNaN(column[i]!) ? null : column[i]!)),
      ]),
    ),
  };
};

/** Every ranked release on the LSOAs it was published on, for the official summary measures. */
export const buildReleaseTables = ({ inputs, releases }: Task): readonly Built[] =>
  releases
    .filter(({ areas }) => areas !== null)
    .map((release) => ({
      name: `releases/${release.year}`,
      file: `releases/${release.year}.json`,
      content: tableOf(inputs, release),
      sources: [
        release.source,
        ...(release.england === undefined ? [] : [release.england]),
        ...(release.denominators === undefined ? [] : [release.denominators.source]),
      ],
      vintage: inputs.sources[release.source]!.vintage,
    }));
