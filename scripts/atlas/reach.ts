import { importFile } from "../../src/analysis/participants/import-file";
import { releaseParticipants } from "../../src/analysis/participants/release-participants";
import { REPORT_CATEGORIES } from "../../src/analysis/participants/report";
import { reach } from "../../src/analysis/reach";
import { areasOf } from "../../src/domain/assemble";
import { BOROUGHS, REGION } from "../../src/domain/boroughs";
import { DENOMINATORS, denominatorOf } from "../../src/domain/denominators";
import type { DenominatorId } from "../../src/domain/view";
import { THRESHOLD } from "../../src/domain/disclosure";
import { LEVELS, type Level } from "../../src/domain/released";
import { controlWords, shownAs } from "../../src/domain/shown";
import { choose } from "./choose";
import { AtlasError } from "./atlas-error";
import type { Asked, Command, Row } from "./command";
import { fileAsked, orRefuse, placesOf } from "./participants-file";

/** The model is left out: nobody should quote it from a command. */
const CHOICES = DENOMINATORS.flatMap(({ id, measure }) => (measure === null ? [] : [id]));

const FATES = { used: "Used", said: "Of these", "left-out": "Left out" } as const;

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
    const { options, say } = asked;
    const geography = choose("geography", options.geography, ["all", ...LEVELS], "all");
    const per = choose("denominator", options.denominator, CHOICES, "residents");
    const dates =
      options.dates === undefined
        ? undefined
        : choose("dates", options.dates, ["day-first", "month-first"] as const, "day-first");
    const areas = areasOf(asked.artefacts.names());
    const file = fileAsked(asked);
    const { participants, report } = await orRefuse(() =>
      importFile(file, placesOf(asked), dates === undefined ? {} : { choices: { dates } }),
    );
    const released = await orRefuse(() => releaseParticipants(participants, areas, THRESHOLD));
    const at = released.programmes.indexOf(options.programme ?? "");
    if (options.programme !== undefined && at < 0)
      throw new AtlasError(
        `--programme cannot be "${options.programme}": one of ${released.programmes.join(", ")}`,
      );
    const levels = at < 0 ? released.all : released.apart[at]!;

    say(`${report.read} rows read from ${report.file}.`);
    for (const { id, fate, title, sentence } of REPORT_CATEGORIES)
      if (report.rows[id].length > 0)
        say(`${FATES[fate]}. ${title}: ${report.rows[id].length}. ${sentence}`);
    for (const note of report.notes) say(note);
    if (report.isAtLeast) say("Some counts are unknown, so totals are minimums.");
    if (report.dates?.isAsked)
      say(
        "Start dates look month first, so they are left out. Add --dates month-first or --dates day-first.",
      );
    say(controlWords(THRESHOLD, levels));

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
