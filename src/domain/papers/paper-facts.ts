import type { Areas, Values } from "../areas";
import type { MeasureFile } from "../artefact";
import { valuesOf } from "../assemble";
import { licenceLines, type NamedSources } from "../deck/source-line";
import { measureOf, releaseShown } from "../measure-releases";
import { isToldAtOnce, MEASURES, type MeasureId } from "../measures";
import type { DefinitionId, Persistence } from "../persistence";
import { NEAR_SOURCES } from "../near-words";
import type { NearFile } from "../points";
import type { PaperFacts } from "./place-paper";

/** What the maps of papers show, and what persistence is told by. */
export const PAPER_VIEW = { measure: "imd", definition: "always-10" } as const satisfies {
  readonly measure: MeasureId;
  readonly definition: DefinitionId;
};

/** The measures that papers tell of: the overall index, who lives there, and how. */
export const PAPER_MEASURES: readonly MeasureId[] = MEASURES.filter(
  (measure) => measure.group === "Overall" || isToldAtOnce(measure),
).map(({ id }) => id);

/** Geography behind every paper, by the keys of data/sources.json. */
const GEOGRAPHY = ["lsoa21", "msoa21-names", "wards25", "lsoa21-population-2024"];

/** What is needed to tell papers: everything there is to know of the region, once. */
export interface PaperInputs {
  readonly areas: Areas;
  readonly file: (id: MeasureId) => MeasureFile;
  readonly history: readonly Values[];
  readonly persistence: Persistence;
  /** Null where the region's pack does not hold places. */
  readonly near: NearFile | null;
  readonly sources: NamedSources;
  /** "26 November 2026". */
  readonly date: string;
}

export const paperFactsOf = ({
  areas,
  file,
  history,
  persistence,
  near,
  sources,
  date,
}: PaperInputs): PaperFacts => {
  const told = PAPER_MEASURES.map((id) => {
    const release = releaseShown(id, null);
    return {
      release,
      measure: measureOf(id),
      values: valuesOf(file(id), measureOf(id), release, areas.carried),
    };
  });
  const since = history.map(({ year }) => releaseShown(PAPER_VIEW.measure, year).source);
  return {
    areas,
    told,
    history,
    persistence,
    near,
    licences: licenceLines(
      [...new Set([...told.map(({ release }) => release.source), ...since, ...GEOGRAPHY])],
      sources,
    ),
    nearLicences: near === null ? [] : licenceLines(NEAR_SOURCES, sources),
    date,
  };
};
