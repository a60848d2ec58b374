import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { analyticHotspots } from "../src/analysis/hotspots";
import { requestOf } from "../src/analysis/hotspot-request";
import type { Content } from "../src/content/content";
import { contentOf } from "../src/content/content-of";
import { needsOf, type Facts } from "../src/content/facts";
import { answerIn } from "../src/content/ground";
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
} from "../src/domain/in-work-shown";
import { POINTS } from "../src/domain/points";
import type { View } from "../src/domain/view";
import { builtAreas } from "./built-data";
import { builtInWork } from "./built-in-work";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../public/data", file), "utf8"));

const files = new Map<string, MeasureFile>();

const measureFile = (id: string): MeasureFile => {
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
    borough: () => shownForBoroughs(inWork.id, year, built.boroughs, areas),
    msoa: () => shownForNeighbourhoods(inWork.id, year, built.neighbourhoods),
    lsoa: () =>
      addedUp ? modelledNeighbourhoods(built.model, areas) : shownAsModelled(built.model, areas),
  }[inWork.units]();
  return { shown, choropleth: inWorkChoropleth };
};

/** Findings for hot spots from the normal distribution: a millisecond, and the same areas but for a few. */
const findingsIn = (view: View, asked: readonly MeasureFile[]): Facts["hotspots"] => {
  const { measure, release, inWork } = needsOf(view);
  const { rows } = answerIn(view, areas, asked);
  const inputs =
    inWork === undefined ? hotspotInputsOf({ view, areas, measure, release, rows }) : null;
  if (inputs === null) return null;
  const haloFile = v.parse(MEASURE, read(`halo/${measure.id}.json`));
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
