import { sources } from "../../../data/sources";
import { releasesOf } from "../../../domain/measure-releases";
import type { MeasureId } from "../../../domain/measures";
import { RELEASES } from "../../../domain/releases";
import type { Provenance } from "../../../domain/table/area-column";

/** Names, neighbourhoods, wards and boundaries of the areas: in every table. */
const GEOGRAPHY = ["lsoa21", "msoa21-names", "lookup-lsoa21-ward24"] as const;

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

/** The lines that licences ask to be shown with figures of these releases, each once. */
export const licenceLines = (titles: readonly string[]): readonly string[] => {
  const keys = RELEASES.filter(({ title }) => titles.includes(title)).map(({ source }) => source);
  const lines = [...keys, ...GEOGRAPHY].flatMap((key) => sources[key]?.attribution ?? []);
  return [...new Set(lines)];
};
