import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import {
  ENGLAND_POSITIONS,
  ENGLAND_START,
  ENGLAND_SUMMARY,
  type EnglandSummary,
} from "../src/domain/england-artefact";
import {
  englandColumnsOf,
  englandStartOf,
  type EnglandColumns,
  type EnglandStartColumns,
} from "../src/domain/england-columns";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../public/data/england", file), "utf8"));

/** Every district's summary measures, from the built artefact. */
export const builtEngland = (): EnglandSummary => v.parse(ENGLAND_SUMMARY, read("summary.json"));

/** Every area's positions, from the built artefact. */
export const builtPositions = (): EnglandColumns =>
  englandColumnsOf(v.parse(ENGLAND_POSITIONS, read("positions.json")));

/** What else is known of them at the first release, from the built artefact. */
export const builtStart = (count: number): EnglandStartColumns =>
  englandStartOf(v.parse(ENGLAND_START, read("start.json")), count);
