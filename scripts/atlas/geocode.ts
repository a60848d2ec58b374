import { OUTSIDE, qualityIn, rowIn, standingIn } from "../../src/analysis/geocode";
import { Locator } from "../../src/analysis/participants/locator";
import { plainText } from "../../src/analysis/participants/plain-text";
import { hasPlace, noPlace, recognise } from "../../src/analysis/participants/recognise";
import { readRows } from "../../src/analysis/participants/read-rows";
import { BOROUGHS } from "../../src/domain/boroughs";
import {
  POSTCODES_CHECKED,
  standingOf,
  type PostcodeStanding,
} from "../../src/domain/postcode-columns";
import { AtlasError } from "./atlas-error";
import type { Command } from "./command";
import { fileAsked, orRefuse, placesOf } from "./participants-file";

const IN_USE: Readonly<Record<PostcodeStanding, string>> = {
  live: "yes",
  elsewhere: "in another district",
  "not-live": "no",
};

/** `geocode FILE`: the area of each postcode, in the file's order; a list needs no heading. */
export const GEOCODE_COMMAND: Command = {
  name: "geocode",
  sentence: "Finds the area of each postcode in a file: a list, or a table with a postcode column.",
  usage: "geocode FILE",
  options: {},
  takes: 1,
  keys: ["postcode", "lsoa21_code", "area_name", "borough_code", "quality", "in_use_2025_10"],
  run: async (asked) => {
    const file = fileAsked(asked);
    const names = asked.artefacts.names();
    const locator = new Locator(placesOf(asked));
    const rows = await orRefuse(async () =>
      readRows(file.name, new Uint8Array(await file.arrayBuffer())),
    );
    const recognised = await orRefuse(() => recognise(file.name, rows));
    if (!hasPlace(recognised)) throw new AtlasError(noPlace(file.name, recognised).message);
    const { fields, headingRow } = recognised;
    let placed = 0;
    let notLive = 0;
    const result = rows.slice(headingRow).map((cells) => {
      const columns = [fields.postcode, fields.lsoa, fields.place].filter((c) => c !== undefined);
      const texts = columns.map((column) => cells[column] ?? "");
      const place = locator.locate(texts);
      const row = qualityIn(place) < OUTSIDE ? rowIn(place) : undefined;
      if (row !== undefined) placed += 1;
      const standing = standingOf(standingIn(place));
      if (standing === "not-live") notLive += 1;
      return {
        postcode: plainText(texts[0] ?? ""),
        lsoa21_code: row === undefined ? null : names.codes[row]!,
        area_name: row === undefined ? null : names.names[row]!,
        borough_code: row === undefined ? null : BOROUGHS[names.borough[row]!]!.code,
        quality: locator.kindOf(place),
        in_use_2025_10: standing === null ? null : IN_USE[standing],
      };
    });
    asked.say(`${placed} of ${result.length} postcodes placed in the region.`);
    asked.say(`${notLive} of them were not in use in ${POSTCODES_CHECKED}.`);
    return result;
  },
};
