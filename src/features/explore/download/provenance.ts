import { sources } from "../../../data/sources";
import { releasesOf } from "../../../domain/measure-releases";
import type { MeasureId } from "../../../domain/measures";
import type { Provenance } from "../../../domain/table/area-column";

/** Release, publisher and licence of a measure's figures, from the list of sources. */
export const provenance: Provenance = (measure, year) => {
  const release = releasesOf(measure as MeasureId).find((each) => each.year === year);
  const source = sources[release?.source ?? ""];
  return {
    release: release?.title ?? "",
    source: source === undefined ? "" : `${source.publisher}: ${source.title}`,
    licence: source?.licence ?? "",
  };
};

/** The lines that the licences of these figures ask to be shown, each once. */
export const licenceLines = (
  used: readonly { readonly measure: string; readonly year: number }[],
): readonly string[] => {
  const keys = used.flatMap(({ measure, year }) => {
    const release = releasesOf(measure as MeasureId).find((each) => each.year === year);
    return release === undefined ? [] : [release.source];
  });
  return [...new Set(keys.flatMap((key) => sources[key]?.attribution ?? []))];
};
