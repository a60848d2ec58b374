import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import claims from "../data/claims.json";
import programmes from "../data/programmes.json";
import { CLAIMS, CLAIM_FIGURES } from "../src/domain/claims";
import { factsOf, type AtlasFacts, type FactSources } from "../src/domain/deck/atlas-facts";
import { IN_WORK_BOROUGHS } from "../src/domain/in-work";
import { releasesOf } from "../src/domain/measure-releases";
import { PROGRAMME_FACTS } from "../src/domain/programme-facts";
import { builtIndicators } from "./built-indicators";
import { builtAreas, builtValues } from "./built-data";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../public/data", file), "utf8"));

/** What slides are told from, out of the built artefacts; a test may change a part. */
export const builtFactSources = (): FactSources => {
  const areas = builtAreas();
  return {
    areas,
    releases: releasesOf("imd").map(({ year }) => builtValues("imd", year, areas)),
    inWork: v.parse(IN_WORK_BOROUGHS, read("in-work/boroughs.json")),
    indicators: builtIndicators(),
    figures: v.parse(CLAIM_FIGURES, read("claims/figures.json")).figures,
    claims: v.parse(CLAIMS, claims).claims,
    programmes: v.parse(PROGRAMME_FACTS, programmes).programmes,
  };
};

export const builtFacts = (): AtlasFacts => factsOf(builtFactSources());
