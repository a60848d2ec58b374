import { INDICATORS_FILE, type IndicatorsFile } from "../../src/domain/indicators/artefact";
import { figureAt, isProvisional, periodsOf } from "../../src/domain/indicators/figures";
import { INDICATORS, type Indicator } from "../../src/domain/indicators/indicators";
import { periodWords } from "../../src/domain/indicators/period";
import { choose } from "./choose";
import type { Command, Row } from "./command";

const PLACES = ["own", "all"] as const;

const rowsOf = (
  file: IndicatorsFile,
  indicator: Indicator,
  codes: readonly string[],
  periods: readonly string[],
): Row[] =>
  codes.flatMap((code) => {
    const place = { code, name: file.names[file.codes.indexOf(code)] ?? code };
    return periods.map((period): Row => {
      const figure = figureAt(file, indicator, place, period);
      return {
        series: indicator.id,
        title: indicator.title,
        area_code: place.code,
        area_name: place.name,
        period,
        when: periodWords(period),
        value: figure.known ? figure.value : null,
        low: figure.known ? (figure.low ?? null) : null,
        high: figure.known ? (figure.high ?? null) : null,
        unit: indicator.unit,
        provisional: isProvisional(indicator, period) ? "yes" : "no",
        tier: indicator.tier,
        published: indicator.published,
        caveat: indicator.caveat,
      };
    });
  });

/** `series`: published series of districts, through time for the region's own, at the latest period for all. */
export const SERIES_COMMAND: Command = {
  name: "series",
  sentence:
    "Published series of districts: low income, pay, claimants, skills, schools, health, housing, services.",
  usage: "series [--series ID] [--places own|all]",
  options: { series: { type: "string" }, places: { type: "string" } },
  keys: [
    "series",
    "title",
    "area_code",
    "area_name",
    "period",
    "when",
    "value",
    "low",
    "high",
    "unit",
    "provisional",
    "tier",
    "published",
    "caveat",
  ],
  run: ({ artefacts, options, say }) => {
    const places = choose("places", options.places, PLACES, "own");
    const ids = ["all", ...INDICATORS.map(({ id }) => id)];
    const asked = choose("series", options.series, ids, "all");
    const file = artefacts.read("indicators", INDICATORS_FILE);
    say(
      "low and high are a 95% interval. Figures of different series or definitions do not compare.",
    );
    return INDICATORS.filter(({ id }) => asked === "all" || id === asked).flatMap((indicator) => {
      const periods = periodsOf(file, indicator);
      const own = file.indicators[indicator.id]?.history.map((at) => file.codes[at] ?? "") ?? [];
      return places === "own"
        ? rowsOf(file, indicator, own, periods)
        : rowsOf(file, indicator, file.codes, periods.slice(-1));
    });
  },
};
