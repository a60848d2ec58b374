import { sources } from "../../../data/sources";
import {
  licenceLines as linesFor,
  licenceNames,
  sourceLine,
} from "../../../domain/deck/source-line";
import { measureOf, releasesOf } from "../../../domain/measure-releases";
import type { MeasureId } from "../../../domain/measures";
import { measuresHeld, releasesHeld } from "../../../domain/measures-held";
import { RELEASES } from "../../../domain/releases";
import type { Provenance } from "../../../domain/table/area-column";
import { OWN_INDEX } from "../../../domain/tiers";

/** Names, neighbourhoods, wards and boundaries of the areas: in every table. */
const GEOGRAPHY = ["lsoa21", "msoa21-names", "lookup-lsoa21-ward24"] as const;

/** Release, publisher and licence of a measure's figures, from the list of sources. */
export const provenance: Provenance = (measure, year) => {
  const release = releasesOf(measure as MeasureId).find((each) => each.year === year);
  if (release?.stated !== undefined) {
    const { source, licence } = release.stated;
    return { release: release.title, source: `As stated by who opened it: ${source}`, licence };
  }
  if (release?.madeOf !== undefined) {
    return {
      release: release.title,
      source: `${OWN_INDEX}. ${measureOf(measure as MeasureId).sentence} Sources: ${sourceLine(release.madeOf, sources)}`,
      licence: licenceNames(release.madeOf, sources),
    };
  }
  const source = sources[release?.source ?? ""];
  return {
    release: release?.title ?? "",
    source: source === undefined ? "" : `${source.publisher}: ${source.title}`,
    licence: source?.licence ?? "",
  };
};

/** Releases that indices of the reader's own stand for. */
const indexReleases = () =>
  measuresHeld()
    .filter(({ tier }) => tier === OWN_INDEX)
    .flatMap(({ id }) => releasesHeld(id));

/** The lines that licences ask to be shown with figures of these releases, and of other sources, each once. */
export const licenceLines = (
  titles: readonly string[],
  others: readonly string[] = [],
): readonly string[] => {
  const keys = [...RELEASES, ...indexReleases()]
    .filter(({ title }) => titles.includes(title))
    .flatMap(({ source, madeOf = [source] }) => madeOf);
  return linesFor([...keys, ...GEOGRAPHY, ...others], sources);
};
