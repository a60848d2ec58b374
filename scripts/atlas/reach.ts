import { reach } from "../../src/analysis/reach";
import { areasOf } from "../../src/domain/assemble";
import { BOROUGHS, REGION } from "../../src/domain/boroughs";
import { DENOMINATORS, denominatorOf } from "../../src/domain/denominators";
import type { DenominatorId } from "../../src/domain/participants-keys";
import { LEVELS, type Level } from "../../src/domain/released";
import { shownAs } from "../../src/domain/shown";
import { choose } from "./choose";
import type { Asked, Command, Row } from "./command";
import { fileAsked } from "./participants-file";
import { releasedAsked } from "./released-asked";

/** The model is left out: nobody should quote it from a command. */
const CHOICES = DENOMINATORS.flatMap(({ id, measure }) => (measure === null ? [] : [id]));

const round = (value: number): number | null =>
  Number.isNaN(value) ? null : Number(value.toFixed(2));

/** People per LSOA that reach is set against, from the measure's latest release; NaN where unknown. */
const peopleOf = ({ artefacts }: Asked, id: DenominatorId): Float64Array => {
  const { measure, column } = denominatorOf(id);
  const { releases } = artefacts.measure(measure ?? "");
  const latest = releases.reduce((a, b) => (b.year > a.year ? b : a));
  return Float64Array.from(latest[column] ?? [], (cell) => cell ?? NaN);
};

const summed = (values: ArrayLike<number>, parentOf: ArrayLike<number>, count: number) => {
  const sums = new Float64Array(count);
  for (let i = 0; i < values.length; i++) sums[parentOf[i]!]! += values[i]!;
  return sums;
};

/** `reach FILE`: participants per 1,000 at every level, after disclosure control. */
export const REACH_COMMAND: Command = {
  name: "reach",
  sentence: "Participants per 1,000 by area from a participants file, under disclosure control.",
  usage: `reach FILE [--programme NAME] [--denominator ${CHOICES.join("|")}] [--geography all|${LEVELS.join("|")}] [--dates day-first|month-first]`,
  options: {
    programme: { type: "string" },
    denominator: { type: "string" },
    geography: { type: "string" },
    dates: { type: "string" },
  },
  takes: 1,
  keys: [
    ...["level", "area_code", "area_name", "participants", "shown", "denominator"],
    ...["rate_per_1000", "low", "high", "suppressed", "unknown", "programme", "per"],
  ],
  run: async (asked) => {
    const { options } = asked;
    const geography = choose("geography", options.geography, ["all", ...LEVELS], "all");
    const per = choose("denominator", options.denominator, CHOICES, "residents");
    const areas = areasOf(asked.artefacts.names());
    const levels = await releasedAsked(asked, fileAsked(asked), areas);

    const lsoa = peopleOf(asked, per);
    const msoa = summed(lsoa, areas.msoa, areas.msoas.length);
    const borough = summed(lsoa, areas.borough, BOROUGHS.length);
    const region = summed(
      borough,
      BOROUGHS.map(() => 0),
      1,
    );
    const denominators: Record<Level, Float64Array> = { lsoa, msoa, borough, region };
    const named: Record<Level, readonly { code: string; name: string }[]> = {
      lsoa: areas.codes.map((code, row) => ({ code, name: areas.names[row]! })),
      msoa: areas.msoas,
      borough: BOROUGHS,
      region: [REGION],
    };
    return LEVELS.filter((level) => geography === "all" || geography === level).flatMap((level) => {
      const figures = levels[level];
      const rates = reach(figures, denominators[level]);
      return named[level].map(({ code, name }, i): Row => {
        // The file does not say how many: the figure, if there is one, is the least.
        const isUnknown = figures.unknown[i] === 1;
        const isHidden = Number.isNaN(figures.figure[i]!);
        return {
          level,
          area_code: code,
          area_name: name,
          participants: isHidden ? null : figures.figure[i]!,
          shown: shownAs(figures, i),
          denominator: round(denominators[level][i]!),
          rate_per_1000: round(rates.rate[i]!),
          low: round(rates.low[i]!),
          high: round(rates.high[i]!),
          suppressed: isHidden && !isUnknown ? 1 : 0,
          unknown: isUnknown ? 1 : 0,
          programme: options.programme ?? "all",
          per,
        };
      });
    });
  },
};
