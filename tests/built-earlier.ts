import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { EARLIER_AREAS, earlierAreasOf, type EarlierArea } from "../src/domain/earlier-areas";

/** Areas of earlier censuses, from the built artefact. */
export const builtEarlier = (): readonly EarlierArea[] =>
  earlierAreasOf(
    v.parse(
      EARLIER_AREAS,
      JSON.parse(
        readFileSync(join(import.meta.dirname, "../public/data/earlier-areas.json"), "utf8"),
      ),
    ),
  );
