import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { CENSUS_NEIGHBOURHOODS } from "../src/domain/census-neighbourhoods";
import { IN_WORK_BOROUGHS, IN_WORK_MODEL, IN_WORK_NEIGHBOURHOODS } from "../src/domain/in-work";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../public/data/in-work", file), "utf8"));

/** What is known of in-work poverty, from the built artefacts. */
export const builtInWork = () => ({
  boroughs: v.parse(IN_WORK_BOROUGHS, read("boroughs.json")),
  neighbourhoods: v.parse(IN_WORK_NEIGHBOURHOODS, read("msoa11.json")),
  model: v.parse(IN_WORK_MODEL, read("model.json")),
});

/** Tables of the Census for neighbourhoods, from the built artefact. */
export const builtCensus = () => v.parse(CENSUS_NEIGHBOURHOODS, read("../census/msoa21.json"));
