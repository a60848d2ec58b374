import { ownFigures, reportWords } from "../../src/analysis/own/own-figures";
import { EARLIER_AREAS } from "../../src/domain/earlier-areas";
import { OWN_GEOGRAPHIES, OWN_KINDS } from "../../src/domain/own-figures";
import { areasOf } from "../../src/domain/assemble";
import { choose } from "./choose";
import type { Command, Row } from "./command";
import { fileAsked, orRefuse, placesOf } from "./participants-file";

/** `own FILE`: somebody's own figures on the LSOAs of 2021. */
export const OWN_COMMAND: Command = {
  name: "own",
  sentence: "Your own figures, one row for each area, on the LSOAs of 2021.",
  usage: `own FILE [--column NAME] [--kind ${OWN_KINDS.join("|")}] [--geography ${OWN_GEOGRAPHIES.join("|")}]`,
  options: {
    column: { type: "string" },
    kind: { type: "string" },
    geography: { type: "string" },
  },
  takes: 1,
  keys: ["lsoa21_code", "value", "carried"],
  run: async (asked) => {
    const { options, artefacts } = asked;
    const kind = options.kind === undefined ? undefined : choose("kind", options.kind, OWN_KINDS);
    const geography =
      options.geography === undefined
        ? undefined
        : choose("geography", options.geography, OWN_GEOGRAPHIES);
    const file = fileAsked(asked);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const areas = areasOf(artefacts.names());
    const references = {
      areas,
      places: placesOf(asked),
      older: artefacts.read("earlier-areas", EARLIER_AREAS),
    };
    const { value, carried, report } = await orRefuse(() =>
      ownFigures(file.name, bytes, references, { column: options.column, kind, geography }),
    );
    reportWords(report).forEach(asked.say);
    return areas.codes.map((code, row): Row => ({
      lsoa21_code: code,
      value: Number.isNaN(value[row]!) ? null : value[row]!,
      carried: carried(row),
    }));
  },
};
