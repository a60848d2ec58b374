import { OUTSIDE, PLACE_QUALITIES, qualityIn, rowIn } from "../../src/analysis/geocode";
import { recognise } from "../../src/analysis/participants/recognise";
import { readRows } from "../../src/analysis/participants/read-rows";
import { BOROUGHS } from "../../src/domain/boroughs";
import type { Command } from "./command";
import { fileAsked, orRefuse, placesOf } from "./participants-file";

const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i;

/** `geocode FILE`: the area of each postcode, in the file's order; a list needs no heading. */
export const GEOCODE_COMMAND: Command = {
  name: "geocode",
  sentence: "The area of each postcode of a file: a list, or a table with a postcode column.",
  usage: "geocode FILE",
  options: {},
  takes: 1,
  keys: ["postcode", "lsoa21_code", "area_name", "borough_code", "quality"],
  run: async (asked) => {
    const file = fileAsked(asked);
    const names = asked.artefacts.names();
    const { postcodes } = placesOf(asked);
    const rows = await orRefuse(async () =>
      readRows(file.name, new Uint8Array(await file.arrayBuffer())),
    );
    // A bare list has a postcode where a table has its heading.
    const isList = POSTCODE.test(rows[0]?.[0]?.trim() ?? "");
    const { fields, headingRow } = isList
      ? { fields: { postcode: 0 }, headingRow: 0 }
      : await orRefuse(() => recognise(file.name, rows));
    let placed = 0;
    const result = rows.slice(headingRow).map((cells) => {
      const postcode = (cells[fields.postcode ?? -1] ?? "").trim();
      const place = postcodes.place(postcode);
      const row = qualityIn(place) < OUTSIDE ? rowIn(place) : undefined;
      if (row !== undefined) placed += 1;
      return {
        postcode,
        lsoa21_code: row === undefined ? null : names.codes[row]!,
        area_name: row === undefined ? null : names.names[row]!,
        borough_code: row === undefined ? null : BOROUGHS[names.borough[row]!]!.code,
        quality: PLACE_QUALITIES[qualityIn(place)]!,
      };
    });
    asked.say(`${placed} of ${result.length} postcodes placed in the region.`);
    return result;
  },
};
