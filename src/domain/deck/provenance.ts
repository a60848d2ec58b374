import { BOROUGHS } from "../boroughs";
import { listed } from "../format";
import { measureOf, releaseShown } from "../measure-releases";
import { DEFINITIONS, definitionSentence } from "../persistence";
import { RELEASES } from "../releases";
import type { Tier } from "../tiers";
import type { View } from "../view";
import { licenceLines, type NamedSources } from "./source-line";
import { groundMeasure } from "../mapped-id";

/** What has to travel with any picture or slide that leaves the atlas. */
export interface Provenance {
  readonly release: string;
  /** Of persistence; "" where none is shown. */
  readonly definition: string;
  readonly filter: string;
  readonly tier: Tier;
  readonly licences: readonly string[];
  /** "22 November 2026". */
  readonly date: string;
  /** Opens the same view. */
  readonly link: string;
  /** Said first where figures are made up for showing; "" otherwise. */
  readonly synthetic: string;
}

/** Every map is drawn on these, whatever it shows. */
export const MAP_SOURCES = ["lsoa21", "boroughs", "motorways", "rail", "places-labels"];

/** Keys of what a view's areas are coloured and outlined by. */
export const figureSources = (view: View): string[] => {
  const measure = releaseShown(groundMeasure(view.measure), view.release).source;
  const since =
    view.persistence === "none" ? [] : RELEASES.filter(({ dataset }) => dataset === "iod");
  return [...new Set([measure, ...since.map(({ source }) => source)])];
};

/** "Multiple deprivation, Indices of Deprivation 2025". */
export const shownTitle = (view: View): string =>
  `${measureOf(groundMeasure(view.measure)).title}, ${releaseShown(groundMeasure(view.measure), view.release).title}`;

/** The persistence definition of a view in words; "" where none is shown or known. */
export const definitionShown = ({ persistence }: View): string => {
  const definition = DEFINITIONS.find(({ id }) => id === persistence);
  const since = Math.min(
    ...RELEASES.filter(({ dataset }) => dataset === "iod").map(({ year }) => year),
  );
  return definition === undefined ? "" : definitionSentence(definition, since);
};

export const filterShown = ({ boroughs }: View): string =>
  boroughs.length === 0
    ? "All six boroughs"
    : listed(BOROUGHS.filter(({ code }) => boroughs.includes(code)).map(({ name }) => name));

export interface ProvenanceRequest {
  readonly view: View;
  readonly tier: Tier;
  readonly keys: readonly string[];
  readonly sources: NamedSources;
  readonly date: string;
  readonly link: string;
  readonly synthetic?: string;
}

export const provenanceOf = ({
  view,
  tier,
  keys,
  sources,
  date,
  link,
  synthetic = "",
}: ProvenanceRequest): Provenance => ({
  release: shownTitle(view),
  definition: definitionShown(view),
  filter: filterShown(view),
  tier,
  licences: licenceLines([...keys, ...MAP_SOURCES], sources),
  date,
  link,
  synthetic,
});

/** The same as labelled lines, for small print. */
export const provenanceLines = (one: Provenance): (readonly [string, string])[] => [
  ...(one.synthetic === "" ? [] : ([["Not real data", one.synthetic]] as const)),
  ["Shown", one.release],
  ...(one.definition === "" ? [] : ([["Outlined", one.definition]] as const)),
  ["Areas", one.filter],
  ["How far to trust it", one.tier],
  ...one.licences.map((line) => ["Licence", line] as const),
  ["Made on", one.date],
  ["Open it live", one.link],
];
