import { ARTEFACT_VERSION, type MeasureFile } from "./artefact";
import type { Measure, OwnMeasureId } from "./measures";
import type { Release } from "./release";
import { OWN_FIGURES } from "./tiers";

/** "own-2024-k3x9…": the year the figures are of, and a code that says nothing of them. */
const OWN_ID = /^own-((?:19|20)\d{2})-[a-z0-9]{10}$/;

export const isOwnId = (id: string): id is OwnMeasureId => OWN_ID.test(id);

/** A measure that is not in the atlas's own list, with its only release. */
export interface Declared {
  readonly measure: Measure;
  readonly release: Release;
}

const year = (id: OwnMeasureId): number => Number(OWN_ID.exec(id)?.[1] ?? 0);

/** What a view shows whose figures are not here: a link never carries them. */
export const absentOf = (id: OwnMeasureId): Declared => ({
  measure: {
    id,
    title: "Own figures on another device",
    short: "Own figures on another device",
    said: "own figures on another device",
    group: "Your own figures",
    sentence:
      "This view shows figures that somebody opened from a file. A link never carries them: they are on that device, or this page forgot them. Open the file again to see them.",
    kind: "score",
    unit: "not here",
    worse: null,
    tier: OWN_FIGURES,
    untestable: "The figures are on another device.",
  },
  release: {
    year: year(id),
    dataset: "own",
    title: `Own figures on another device, ${year(id)}`,
    geography: "lsoa21",
    areas: null,
    source: id,
    stated: { source: "Figures on another device", licence: "not known" },
    population: null,
    columns: { [id]: { kind: "count", column: "own" } },
  },
});

/** The figures of an own measure, by row (`own-column.ts` says the rest of it). */
interface OwnColumns {
  readonly year: number;
  readonly value: (number | null)[];
  readonly of?: (number | null)[] | undefined;
  readonly per?: (number | null)[] | undefined;
}

/** Its figures in the shape of any measure's file; all unknown where they are not here. */
export const ownFile = (id: OwnMeasureId, own: OwnColumns | undefined): MeasureFile => ({
  format: "reach-atlas/measure",
  version: ARTEFACT_VERSION,
  measure: id,
  rows: own?.value.length ?? 0,
  releases: [
    own === undefined
      ? { year: year(id) }
      : {
          year: own.year,
          value: own.value,
          ...(own.of === undefined ? {} : { of: own.of }),
          ...(own.per === undefined ? {} : { per: own.per }),
        },
  ],
});
