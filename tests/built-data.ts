import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Areas, Values } from "../src/domain/areas";
import { MEASURE, NAMES } from "../src/domain/artefact";
import { areasOf, valuesOf } from "../src/domain/assemble";
import { measureOf, releaseShown } from "../src/domain/measure-releases";
import type { MeasureId } from "../src/domain/measures";

const DATA = join(import.meta.dirname, "../public/data");

const read = (file: string): unknown => JSON.parse(readFileSync(join(DATA, file), "utf8"));

/** The region's areas, from the built artefact. */
export const builtAreas = (): Areas => areasOf(v.parse(NAMES, read("names.json")));

/** A measure at a release, from the built artefact. */
export const builtValues = (id: MeasureId, year: number, areas: Areas): Values =>
  valuesOf(
    v.parse(MEASURE, read(`measures/${id}.json`)),
    measureOf(id),
    releaseShown(id, year),
    areas.carried,
  );
