import { BOROUGHS } from "../boroughs";
import { listed, lowerFirst } from "../format";
import { denominatorOf } from "../denominators";
import { inWorkMeasure, inWorkYear } from "../in-work-measures";
import { plainSentence } from "../filter/sentence";
import { questionOf } from "../filter/question";
import { HOTSPOT_STATISTIC_WORDS, HOTSPOT_TIERS, hotspotRefusal } from "../hotspot-words";
import { groundMeasure } from "../mapped-id";
import { measureOf, releaseShown, releasesOf } from "../measure-releases";
import { pointKind, pointsTitle } from "../point-kinds";
import { patchLetter } from "../patch/patch-letter";
import { DEFINITIONS, definitionSentence, type Definition } from "../persistence";
import { persistenceMeasure } from "../persistence-basis";
import { definitionIn } from "../persistence-shown";
import { tellsOf } from "../tells-of";
import type { Tier } from "../tiers";
import type { View } from "../view";

const ground = (view: View) => measureOf(groundMeasure(view.measure));

/** "Multiple deprivation". */
export const shownName = (view: View): string =>
  (inWorkMeasure(view.measure) ?? ground(view)).title;

/** "Multiple deprivation, Indices of Deprivation 2025"; "Residents’ pay, 2024". */
export const measureTitle = (view: View): string => {
  const inWork = inWorkMeasure(view.measure);
  return inWork === undefined
    ? `${ground(view).title}, ${releaseShown(ground(view).id, view.release).title}`
    : `${inWork.title}, ${inWork.when(inWorkYear(inWork, view.release))}`;
};

/** What is drawn, in a title: the measure, or participants in its place or over it. */
export const shownTitle = (view: View): string => {
  switch (view.participants) {
    case "none":
      return measureTitle(view);
    case "rate":
      return peopleAsked(view);
    case "need":
      return `Need and reach: ${measureTitle(view)}`;
    case "hexagons":
    case "heat":
      return `Participants over ${measureTitle(view)}`;
  }
};

/** How participants are drawn, in a sentence; "" where none are asked for. */
export const peopleSentence = (view: View): string => {
  const { per } = denominatorOf(view.denominator);
  switch (view.participants) {
    case "none":
      return "";
    case "rate":
      return `How many people take part for every 1,000 ${per}.`;
    case "need":
      return `Need, set against how many people take part for every 1,000 ${per}, by neighbourhood.`;
    case "hexagons":
    case "heat":
      return "Where the people who take part live, spread evenly over the homes of each area.";
  }
};

export const shownTier = (view: View): Tier => (inWorkMeasure(view.measure) ?? ground(view)).tier;

/** What the measure is, in a sentence, and what to bear in mind of it. */
export const shownSentences = (view: View): readonly string[] => {
  const inWork = inWorkMeasure(view.measure);
  return inWork === undefined ? [ground(view).sentence] : [inWork.sentence, inWork.caveat];
};

/** Colours, hatch and outlines are of the view's own measure of areas; figures of other areas have none. */
const isOwn = (view: View): boolean => inWorkMeasure(view.measure) === undefined;

const definitionWords = (view: View, definition: Definition): string => {
  const counted = persistenceMeasure(ground(view));
  const since = releasesOf(counted.id)[0]?.year ?? NaN;
  const unchanged = view.counted === "unchanged" ? ", unchanged areas only" : "";
  return `${definitionSentence(definition, since)}${unchanged}${tellsOf(ground(view), counted)}`;
};

/** The persistence definition a view hatches, in words; "" where it hatches none. */
export const definitionShown = (view: View): string => {
  const definition = definitionIn(view);
  return definition === undefined || !isOwn(view) ? "" : definitionWords(view, definition);
};

/** What the colours say where that is not the measure itself; "" where it is. */
export const colouredBy = (view: View): string => {
  if (view.colour === "measure" || !isOwn(view)) return "";
  const words = definitionWords(view, definitionIn(view) ?? DEFINITIONS[0]!);
  return view.colour === "releases"
    ? `Number of releases of: ${words}`
    : `What each area did over the releases: ${words}`;
};

/** "95% certainty: by the usual reckoning, at most 1 in 20 of the areas marked so is chance". */
export const certaintyShown = ({ certainty }: View): string => {
  const sure = HOTSPOT_TIERS.find(({ tier }) => String(tier) === certainty)?.title ?? "";
  return `${certainty}% certainty: ${lowerFirst(sure)}`;
};

/** What is outlined as hot spots, and how surely; why nothing is; "" where none is asked for. */
export const hotspotsShown = (view: View): string => {
  const { hotspots, tested } = view;
  if (hotspots === "none" || !isOwn(view)) return "";
  const refusal = hotspotRefusal(ground(view).kind);
  if (refusal !== null) return `No hot spots: ${refusal}`;
  const where = tested === "filter" ? ", tested among the areas shown" : "";
  return `${HOTSPOT_STATISTIC_WORDS[hotspots]}, ${certaintyShown(view)}${where}`;
};

/** "All six boroughs"; "Areas in Knowsley where crime is in the most deprived 10%". */
export const filterShown = (view: View): string => {
  const question = questionOf(view);
  if (isOwn(view) && question.conditions.length > 0) return plainSentence(question);
  return question.boroughs.length === 0
    ? "All six boroughs"
    : listed(
        BOROUGHS.filter(({ code }) => question.boroughs.includes(code)).map(({ name }) => name),
      );
};

/** "A Kirkby, B Walton"; "" where there are none. */
export const patchesShown = (view: View): string =>
  isOwn(view) ? view.patches.map(({ name }, at) => patchName(name, at)).join(", ") : "";

/** "A: Kirkby"; "Patch A" where it has no other name. */
export const patchName = (name: string, at: number): string =>
  name === `Patch ${patchLetter(at)}` ? name : `${patchLetter(at)}: ${name}`;

/** How participants are drawn, in words; "" where none are asked for. */
export const peopleAsked = (view: View): string => {
  const { per } = denominatorOf(view.denominator);
  switch (view.participants) {
    case "none":
      return "";
    case "rate":
      return `Participants per 1,000 ${per}${view.rates === "smoothed" ? ", steadied" : ""}`;
    case "need":
      return "Need and reach";
    case "hexagons":
    case "heat":
      return `Participants over ${shownName(view).toLowerCase()}`;
  }
};

/** "Libraries open at the end of 2023 (Arts Council England)"; "" where none are asked for. */
export const pointsShown = (view: View): string =>
  view.points.map((id) => pointsTitle(pointKind(id))).join("; ");

/** "Places brought on this device, not a published list"; "" where none are asked for. */
export const ownShown = ({ own }: View): string =>
  own === "none" ? "" : "Places brought on this device, not a published list";

const HEXAGONS = "One hexagon for each area, so that each counts the same; not to scale";

/** What stands in for the areas' own shapes; "" where nothing does. */
export const shapeShown = (view: View): string => {
  const units = inWorkMeasure(view.measure)?.units ?? "lsoa";
  return view.shape === "hexagons" && units === "lsoa" ? HEXAGONS : "";
};
