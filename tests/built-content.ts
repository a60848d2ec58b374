import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { analyticHotspots } from "../src/analysis/hotspots";
import { requestOf } from "../src/analysis/hotspot-request";
import type { Content } from "../src/content/content";
import { contentOf } from "../src/content/content-of";
import * as ownReach from "../src/content/own/own-reach";
import { nearestPoint } from "../src/content/points/nearest-point";
import { needsOf, type Facts } from "../src/content/facts";
import { answerIn } from "../src/content/ground";
import { ownFileNow } from "../src/data/own/figures-session";
import type { SessionShown } from "../src/data/participants/session";
import { MEASURE, WEIGHTS, type MeasureFile } from "../src/domain/artefact";
import { inWorkChoropleth } from "../src/domain/choropleth-in-work";
import { viewOf } from "../src/domain/deck/view-search";
import { hotspotInputsOf } from "../src/domain/hotspot-inputs";
import { modelledNeighbourhoods } from "../src/domain/in-work-aggregate";
import {
  shownAsModelled,
  shownForBoroughs,
  shownForNeighbourhoods,
  shownFromCensus,
  shownFromSeries,
} from "../src/domain/in-work-shown";
import { LARGER_AREAS } from "../src/domain/larger-areas";
import { isHeldForEngland, releaseShown } from "../src/domain/measure-releases";
import type { OwnIndexId } from "../src/domain/measures";
import { recipeOf } from "../src/domain/own-index/index-recipe";
import { indexParts } from "../src/domain/own-index/index-parts";
import { indexFile, weighted } from "../src/domain/own-index/index-values";
import { isOwnId } from "../src/domain/own-measure";
import { POINTS } from "../src/domain/points";
import type { View } from "../src/domain/view";
import { builtAreas } from "./built-data";
import { builtCensus, builtInWork } from "./built-in-work";
import { builtIndicators } from "./built-indicators";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../public/data", file), "utf8"));

const files = new Map<string, MeasureFile>();

/** The file of any measure, as the app comes by it. */
export const measureFile = (id: string): MeasureFile => {
  if (isOwnId(id)) return ownFileNow(id);
  const recipe = recipeOf(id);
  if (recipe !== null) {
    const parts = recipe.parts.map(({ measure }) => measureFile(measure));
    const { columns, weights } = indexParts(recipe, parts, areas.carried);
    const index = id as OwnIndexId;
    return indexFile(index, releaseShown(index, null).year, weighted(columns, weights));
  }
  const known = files.get(id) ?? v.parse(MEASURE, read(`measures/${id}.json`));
  files.set(id, known);
  return known;
};

const areas = builtAreas();

const inWorkOf = (view: View, addedUp: boolean): Facts["inWork"] => {
  const { inWork, inWorkYear: year } = needsOf(view);
  if (inWork === undefined) return null;
  const built = builtInWork();
  const shown = {
    "in-work/boroughs": () => shownForBoroughs(inWork.id, year, built.boroughs, areas),
    indicators: () => shownFromSeries(inWork.id, year, builtIndicators(), areas),
    "in-work/msoa11": () => shownForNeighbourhoods(inWork.id, year, built.neighbourhoods),
    "census/msoa21": () => shownFromCensus(inWork.id, year, builtCensus(), areas),
    "in-work/model": () =>
      addedUp ? modelledNeighbourhoods(built.model, areas) : shownAsModelled(built.model, areas),
  }[inWork.artefact]();
  return { shown, choropleth: inWorkChoropleth };
};

/** Findings for hot spots from the normal distribution: a millisecond, and the same areas but for a few. */
const findingsIn = (view: View, asked: readonly MeasureFile[]): Facts["hotspots"] => {
  const { measure, release, inWork } = needsOf(view);
  const { rows } = answerIn(view, areas, asked);
  const inputs =
    inWork === undefined ? hotspotInputsOf({ view, areas, measure, release, rows }) : null;
  if (inputs === null) return null;
  const haloFile = !isHeldForEngland(measure.id)
    ? null
    : v.parse(MEASURE, read(`halo/${measure.id}.json`));
  const weights = v.parse(WEIGHTS, read("weights.json"));
  return analyticHotspots(requestOf({ file: measureFile(measure.id), haloFile, weights }, inputs));
};

/** All the facts of a view but participants, from the built artefacts. */
export const builtContentFacts = (view: View, { addedUp = false } = {}): Facts => {
  const needs = needsOf(view);
  const asked = needs.asked.map(measureFile);
  return {
    areas,
    file: measureFile(needs.measure.id),
    asked,
    history: measureFile(needs.history.id),
    alwaysHot: null,
    hotspots: findingsIn(view, asked),
    inWork: inWorkOf(view, addedUp),
    people: null,
    own: null,
    ownReach,
    nearest: nearestPoint,
    notes: null,
    larger: needs.largerAreas ? v.parse(LARGER_AREAS, read("larger-areas.json")) : null,
    points: needs.points.map((kind) => v.parse(POINTS, read(`points/${kind}.json`))),
  };
};

/** What a link shows, from the built artefacts. */
export const builtContent = (
  search: string,
  more: Partial<Facts> & { readonly session?: SessionShown } = {},
): Content => {
  const view = viewOf(search);
  const { session = null, ...facts } = more;
  return contentOf(view, { ...builtContentFacts(view), ...facts }, session);
};
