import type { Values } from "../../src/domain/areas";
import { areasOf } from "../../src/domain/assemble";
import { BOROUGHS } from "../../src/domain/boroughs";
import {
  isByBestFit,
  LARGER,
  LARGER_AREAS,
  largerAreasOf,
  type Larger,
} from "../../src/domain/larger-areas";
import { largerBasis, largerFigures, type LargerFigure } from "../../src/domain/larger-figures";
import { choose, chooseMeasure, chooseRelease } from "./choose";
import type { Asked, Command, Row } from "./command";
import { regionValues } from "./hotspot-request";

const rowOf = (larger: Larger, one: LargerFigure, values: Values): Row => {
  const { place, figure, residents, value } = one;
  return {
    code: place.code,
    name: place.name,
    borough: place.boroughs.map((at) => BOROUGHS[at]!.name).join(" and "),
    residents: place.rows.length === 0 ? null : residents,
    value: Number.isNaN(value) ? null : value,
    kind: values.kind,
    basis: largerBasis(larger, one, values),
    split_share: place.splitShare,
    areas: place.rows.length,
    areas_known: figure.known,
    most_deprived_tenth: figure.kind === "position" ? figure.most10 : null,
    most_deprived_fifth: figure.kind === "position" ? figure.most20 : null,
  };
};

/** The borough named by --borough, by code or name, or undefined for all. */
export const boroughAsked = ({ options }: Pick<Asked, "options">): number | undefined => {
  const typed = options.borough;
  if (typed === undefined) return undefined;
  const byName = BOROUGHS.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());
  const code = choose(
    "borough",
    byName?.code ?? typed,
    BOROUGHS.map(({ code }) => code),
  );
  return BOROUGHS.findIndex((borough) => borough.code === code);
};

/** `areas`: one measure for every ward, constituency, MSOA or borough. */
export const AREAS_COMMAND: Command = {
  name: "areas",
  sentence: "A measure for every ward, constituency, neighbourhood or borough.",
  usage: `areas --geography ${LARGER.join("|")} --measure imd --release 2025 [--borough E08000011]`,
  options: {
    geography: { type: "string" },
    measure: { type: "string" },
    release: { type: "string" },
    borough: { type: "string" },
  },
  keys: [
    "code",
    "name",
    "borough",
    "residents",
    "value",
    "kind",
    "basis",
    "split_share",
    "areas",
    "areas_known",
    "most_deprived_tenth",
    "most_deprived_fifth",
  ],
  run: (asked) => {
    const { artefacts } = asked;
    const larger = choose("geography", asked.options.geography, LARGER);
    const measure = chooseMeasure(asked);
    const { release } = chooseRelease(asked, measure);
    const within = boroughAsked(asked);
    const areas = areasOf(artefacts.names());
    const values = regionValues(artefacts, measure, release);
    const fits = isByBestFit(larger) ? artefacts.read("larger-areas", LARGER_AREAS) : null;
    const places = largerAreasOf(larger, areas, fits).filter(
      ({ boroughs }) => within === undefined || boroughs.includes(within),
    );
    return largerFigures(places, values, areas).map((one) => rowOf(larger, one, values));
  },
};
