import type { Areas, Values } from "../../src/domain/areas";
import { areasOf } from "../../src/domain/assemble";
import { BOROUGHS } from "../../src/domain/boroughs";
import { whole } from "../../src/domain/format";
import {
  LARGER,
  LARGER_AREAS,
  largerAreasOf,
  type Larger,
  type LargerArea,
} from "../../src/domain/larger-areas";
import { combine, type Combined } from "../../src/domain/patch/combine";
import { choose, chooseMeasure, chooseRelease } from "./choose";
import type { Asked, Command, Row } from "./command";
import { regionValues } from "./hotspot-request";

/** The figure of the combined areas; a position is the average rank that its percentile stands for. */
const valueOf = (figure: Combined, { ranked = NaN }: Values): number | null => {
  switch (figure.kind) {
    case "none":
      return null;
    case "position":
      return figure.percentile * ranked + 0.5;
    default:
      return figure.value;
  }
};

const FIT: Readonly<Record<Larger, string>> = {
  ward: "Areas are counted in the ward of 2025 that they best fit.",
  constituency: "Areas are counted in the constituency of 2024 that they best fit.",
  msoa: "Made of whole areas.",
  borough: "Made of whole areas.",
};

const noteOf = (figure: Combined): string => (figure.kind === "none" ? figure.reason : figure.note);

/** How the figure was come by: the sum, the fit, and what is left out. */
const basisOf = (
  larger: Larger,
  area: LargerArea,
  figure: Combined,
  { kind, ranked = NaN }: Values,
): string =>
  [
    area.rows.length === 0 ? "No area fits it best." : noteOf(figure),
    kind === "position" && figure.kind !== "none"
      ? `Average rank: 1 is the most deprived of ${whole(ranked)}. Residents: Census 2021.`
      : "",
    FIT[larger],
    area.reachesOut ? "It reaches outside the region: only its areas here are counted." : "",
  ]
    .filter((words) => words !== "")
    .join(" ");

const rowOf = (larger: Larger, area: LargerArea, values: Values, areas: Areas): Row => {
  const figure = combine(area.rows, values, areas);
  return {
    code: area.code,
    name: area.name,
    borough: area.boroughs.map((at) => BOROUGHS[at]!.name).join(" and "),
    residents:
      area.rows.length === 0
        ? null
        : area.rows.reduce((sum, row) => sum + areas.residents[row]!, 0),
    value: valueOf(figure, values),
    kind: values.kind,
    basis: basisOf(larger, area, figure, values),
    split_share: area.splitShare,
    areas: area.rows.length,
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
    return largerAreasOf(larger, areas, artefacts.read("larger-areas", LARGER_AREAS))
      .filter(({ boroughs }) => within === undefined || boroughs.includes(within))
      .map((area) => rowOf(larger, area, values, areas));
  },
};
