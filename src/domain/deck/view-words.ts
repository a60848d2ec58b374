import { allBoroughs } from "../region-words";
import { BOROUGHS } from "../boroughs";
import { listed, lowerFirst } from "../format";
import { denominatorOf } from "../denominators";
import { inWorkMeasure, inWorkYear } from "../in-work-measures";
import { plainSentence } from "../filter/sentence";
import { questionOf } from "../filter/question";
import { HOTSPOT_STATISTIC_WORDS, HOTSPOT_TIERS, hotspotRefusal } from "../hotspot-words";
import { LARGER_WORDS } from "../larger-words";
import { groundMeasure } from "../mapped-id";
import { measureOf, releaseShown, releasesOf, tierAt } from "../measure-releases";
import { pointKind, pointsTitle } from "../point-kinds";
import { patchLetter } from "../patch/patch-letter";
import { DEFINITIONS, definitionSentence, type Definition } from "../persistence";
import { persistenceMeasure } from "../persistence-basis";
import { colouringIn, definitionIn, isApart } from "../persistence-shown";
import { largerIn } from "../shown-by";
import { tellsOf } from "../tells-of";
import { lowestTier, WORKED_OUT, type Tier } from "../tiers";
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

/** How participants are drawn: as need and reach only where what is mapped can be called need. */
export const layerShown = (view: View): View["participants"] =>
  view.participants === "need" && isApart(view) ? "none" : view.participants;

/** What is drawn, in a title: the measure, or participants in its place or over it. */
export const shownTitle = (view: View): string => {
  switch (layerShown(view)) {
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
  switch (layerShown(view)) {
    case "none":
      return "";
    case "rate":
      return `How many people take part for every 1,000 ${per}.`;
    case "need":
      return `Need, compared with how many people take part for every 1,000 ${per}, by neighbourhood.`;
    case "hexagons":
    case "heat":
      return "Where the people who take part live, spread evenly over the homes of each area.";
  }
};

export const shownTier = (view: View): Tier => {
  const inWork = inWorkMeasure(view.measure);
  if (inWork !== undefined) return inWork.tier;
  const tier = tierAt(ground(view), releaseShown(ground(view).id, view.release));
  const isFound =
    colouredBy(view) !== "" ||
    definitionShown(view) !== "" ||
    hasHotspots(view) ||
    largerIn(view) !== null;
  return isFound ? lowestTier(tier, WORKED_OUT) : tier;
};

/** What the measure is, in a sentence, and what to bear in mind of it. */
export const shownSentences = (view: View): readonly string[] => {
  const inWork = inWorkMeasure(view.measure);
  return inWork === undefined ? [ground(view).sentence] : [inWork.sentence, inWork.caveat];
};

/** Colours, hatch and outlines are of the view's own measure of areas; figures of other areas have none. */
const isOwn = (view: View): boolean =>
  inWorkMeasure(view.measure) === undefined && largerIn(view) === null;

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

const COLOURING_WORDS = {
  releases: "Number of releases of",
  trajectory: "How each area moved over the releases",
  persistent: "In every release or not",
} as const;

/** What the colours say where that is not the measure itself; "" where it is. */
export const colouredBy = (view: View): string => {
  const colour = colouringIn(view);
  if (colour === "measure" || !isOwn(view)) return "";
  const words = definitionWords(view, definitionIn(view) ?? DEFINITIONS[0]!);
  return `${COLOURING_WORDS[colour]}: ${words}`;
};

/** "95% certainty: by the usual reckoning, at most 1 in 20 of the areas marked so is chance". */
export const certaintyShown = ({ certainty }: View): string => {
  const sure = HOTSPOT_TIERS.find(({ tier }) => String(tier) === certainty)?.title ?? "";
  return `${certainty}% certainty: ${lowerFirst(sure)}`;
};

const hasHotspots = (view: View): boolean =>
  view.hotspots !== "none" && isOwn(view) && hotspotRefusal(ground(view)) === null;

/** What is outlined as hot spots, and how surely; why nothing is; "" where none is asked for. */
export const hotspotsShown = (view: View): string => {
  const { hotspots, tested } = view;
  if (hotspots === "none" || !isOwn(view)) return "";
  const refusal = hotspotRefusal(ground(view));
  if (refusal !== null) return `No hot spots: ${refusal}`;
  const where = tested === "filter" ? ", tested among the areas shown" : "";
  return `${HOTSPOT_STATISTIC_WORDS[hotspots]}, ${certaintyShown(view)}${where}`;
};

/** "All six boroughs"; "Areas in Knowsley where crime is in the most deprived 10%". */
export const filterShown = (view: View): string => {
  const question = questionOf(view);
  if (inWorkMeasure(view.measure) === undefined && question.conditions.length > 0) {
    const larger = largerIn(view);
    const asked = plainSentence(question);
    return larger === null
      ? asked
      : `${LARGER_WORDS[larger].many} with one or more of these: ${lowerFirst(asked)}`;
  }
  return question.boroughs.length === 0
    ? allBoroughs()
    : listed(
        BOROUGHS.filter(({ code }) => question.boroughs.includes(code)).map(({ name }) => name),
      );
};

/** "Wards, the best fit of areas (LSOAs)"; "" where areas themselves are shown. */
export const largerShown = (view: View): string => {
  const larger = largerIn(view);
  if (larger === null) return "";
  const { many, fit } = LARGER_WORDS[larger];
  return `${many}, ${fit === "" ? "made of whole areas" : "the best fit of areas"} (LSOAs)`;
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
  switch (layerShown(view)) {
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

/** "Places added on this device, not a published list"; "" where none are asked for. */
export const ownShown = ({ own }: View): string =>
  own === "none" ? "" : "Places added on this device, not a published list";

/** What is to be known of shapes where any is drawn; "" where none is asked for. */
export const ownShapesShown = ({ own }: View): string =>
  own === "none" ? "" : "Any shape drawn was added on this device, and is not a published boundary";

/** "Open notes kept on this device, not published figures"; "" where none are asked for. */
export const notesShown = ({ notes }: View): string => {
  if (notes === "none") return "";
  return `${notes === "open" ? "Open notes" : "Notes"} kept on this device, not published figures`;
};

const HEXAGONS = "One hexagon for each area, so that each counts the same; not to scale";

/** What stands in for the areas' own shapes; "" where nothing does. */
export const shapeShown = (view: View): string => {
  const units = inWorkMeasure(view.measure)?.units ?? "lsoa";
  return view.shape === "hexagons" && (units === "lsoa" || units === "msoa21") ? HEXAGONS : "";
};
