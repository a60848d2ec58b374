import { valuesNeededBy } from "../filter/evaluate";
import { questionOf } from "../filter/question";
import { inWorkMeasure } from "../in-work-measures";
import { groundMeasure } from "../mapped-id";
import { measureOf, releaseShown, releasesOf } from "../measure-releases";
import { pointKind } from "../point-kinds";
import { programmeIn } from "../people-told";
import { isIndexId } from "../own-index/index-recipe";
import { persistenceMeasure } from "../persistence-basis";
import { denominatorOf } from "../denominators";
import { SYNTHETIC_NOTE } from "../synthetic";
import { trustWords, type Tier } from "../tiers";
import type { View } from "../view";
import { licenceLines, type NamedSources } from "./source-line";
import { colouredBy, definitionShown, filterShown } from "./view-words";

/** What has to travel with any picture or slide that leaves the atlas. */
export interface Provenance {
  readonly release: string;
  /** What has to be said of participants, as labelled lines; none where none are drawn. */
  readonly people: readonly (readonly [string, string])[];
  /** What is drawn beside and over it: [what it is called, in words]. */
  readonly drawn: readonly ProvenanceLine[];
  readonly filter: string;
  /** null: nothing shown is a figure of statistics. */
  readonly tier: Tier | null;
  readonly licences: readonly string[];
  /** "22 November 2026". */
  readonly date: string;
  /** Opens the same view; "" where there is none that others could open. */
  readonly link: string;
  /** Said first where figures are made up for showing; "" otherwise. */
  readonly synthetic: string;
}

/** Words under a name, as small print lists them: ["Hatched", "Most deprived 10% in every release"]. */
export type ProvenanceLine = readonly [name: string, words: string];

/** What small print says of a map. */
export interface MapProvenance {
  /** "Multiple deprivation, Indices of Deprivation 2025". */
  readonly release: string;
  /** What has to be said of participants; none where none are drawn. */
  readonly people: readonly ProvenanceLine[];
  /** What is drawn beside and over it. */
  readonly drawn: readonly ProvenanceLine[];
  /** Said first where figures are made up for showing; "" otherwise. */
  readonly synthetic: string;
}

/** Every map is drawn on these, whatever it shows. */
const MAP_SOURCES = ["lsoa21", "msoa11", "boroughs", "motorways", "rail", "places-labels"];

/** Keys of what a view's areas are coloured, outlined and chosen by. */
export const figureSources = (view: View): string[] => {
  const inWork = inWorkMeasure(view.measure);
  const placed = view.points.map((kind) => pointKind(kind).source);
  if (inWork !== undefined) return [...new Set([inWork.source, ...placed])];
  const id = groundMeasure(view.measure);
  const told = definitionShown(view) !== "" || colouredBy(view) !== "";
  const since = told ? releasesOf(persistenceMeasure(measureOf(id)).id) : [];
  const asked = valuesNeededBy(questionOf(view)).map(({ measure, year }) =>
    releaseShown(measure, year),
  );
  return [
    ...new Set([
      ...[releaseShown(id, view.release), ...since, ...asked].flatMap(
        ({ source, madeOf = [source] }) => madeOf,
      ),
      ...setAgainst(view),
      ...placed,
    ]),
  ];
};

/** What participants are set against, where they are. */
const setAgainst = ({ participants, denominator }: View): string[] => {
  if (participants !== "rate" && participants !== "need") return [];
  const { measure, column } = denominatorOf(denominator);
  if (measure === null) return [inWorkMeasure("in-work-poverty")?.source ?? ""];
  const { source, denominators } = releaseShown(measure, null);
  return [column === "per" ? (denominators?.source ?? source) : source];
};

export interface ProvenanceRequest {
  readonly view: View;
  readonly tier: Tier | null;
  readonly keys: readonly string[];
  readonly sources: NamedSources;
  readonly date: string;
  readonly link: string;
  /** What its map says of itself; null where there is none. */
  readonly map: MapProvenance | null;
  /** Title of the chart; "" where there is none. */
  readonly chart?: string;
}

/** The weights behind an index of the reader's own: its name and tier do not say them. */
const weightsIn = ({ measure }: View): readonly ProvenanceLine[] => {
  return isIndexId(measure) ? [["Own index", measureOf(measure).sentence]] : [];
};

export const provenanceOf = ({
  view,
  tier,
  keys,
  sources,
  date,
  link,
  map,
  chart = "",
}: ProvenanceRequest): Provenance => ({
  release: map?.release ?? chart,
  people: map?.people ?? [],
  drawn: map === null ? [] : [...weightsIn(view), ...map.drawn],
  filter: map === null ? "" : filterShown(view),
  tier,
  licences: licenceLines([...keys, ...(map === null ? [] : MAP_SOURCES)], sources),
  date,
  link,
  synthetic: map?.synthetic ?? (tier === "Synthetic" ? SYNTHETIC_NOTE : ""),
});

/** What is shown and of whom, in a line: the title of a picture. */
export const provenanceTitle = ({ release, people }: Provenance): string =>
  [release, programmeIn(people)].filter((part) => part !== "").join(": ");

const tierLine = (tier: Tier): string => {
  const trust = trustWords(tier);
  return trust === "" || trust === tier ? tier : `${tier}. ${trust}`;
};

/** The same as labelled lines, for small print. */
export const provenanceLines = (one: Provenance): ProvenanceLine[] => {
  return [
    ...(one.synthetic === "" ? [] : ([["Not real data", one.synthetic]] as const)),
    ...(one.release === "" ? [] : ([["Shown", one.release]] as const)),
    ...one.people,
    ...one.drawn,
    ...(one.filter === "" ? [] : ([["Areas", one.filter]] as const)),
    ...(one.tier === null ? [] : ([["How far to trust it", tierLine(one.tier)]] as const)),
    ...one.licences.map((line) => ["Licence", line] as const),
    ["Made on", one.date],
    ...(one.link === "" ? [] : ([["Live version", one.link]] as const)),
  ];
};
