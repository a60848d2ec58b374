import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { INDICATORS_FILE } from "../src/domain/indicators/artefact";

/** Published series of districts, from the built artefact. */
export const builtIndicators = () =>
  v.parse(
    INDICATORS_FILE,
    JSON.parse(
      readFileSync(join(import.meta.dirname, "../public/data/indicators.json"), "utf8"),
    ) as unknown,
  );
