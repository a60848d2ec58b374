import { WORKED_OUT } from "../../tiers";
import { BOROUGHS } from "../../boroughs";
import { percent, whole } from "../../format";
import type { InWorkBoroughs } from "../../in-work";
import { BOROUGH_IN_WORK_MEASURES } from "../../in-work-measures";
import type { Place } from "../../place";
import { CODE, numberColumn, PLACE, textColumn } from "./columns";
import type { CompareChart } from "./compare-chart";
import { placeKeys } from "./place-colours";

const MEASURE = BOROUGH_IN_WORK_MEASURES.find(({ id }) => id === "universal-credit")!;
const [FIRST, LAST] = [MEASURE.years[0]!, MEASURE.years.at(-1)!];
/** Its years and those between them that are not held, where the line breaks. */
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at);

/** Where a year's month lies on the axis: its November, but May in the latest. */
const timeOf = (year: number): number =>
  year + (MEASURE.when(year).startsWith("May") ? 4.5 : 10.5) / 12;

/** Households on Universal Credit per 100 households, where they are held; null where no place has any. */
export const universalCreditChart = (
  file: InWorkBoroughs,
  places: readonly Place[],
): CompareChart | null => {
  const keys = placeKeys(places);
  const sumOf = (place: Place, values: readonly (number | null)[]): number => {
    const codes = place.kind === "region" ? BOROUGHS.map(({ code }) => code) : [place.code];
    return codes.reduce((sum, code) => sum + (values[file.codes.indexOf(code)] ?? NaN), 0);
  };
  const told = places.flatMap((place, at) => {
    const all = sumOf(place, file.universalCredit.allHouseholds);
    const points = YEARS.map((year) => {
      const held = MEASURE.years.includes(year) ? MEASURE.values(file, year) : [];
      const households = sumOf(place, held);
      return { year, households, rate: (100 * households) / all };
    });
    return points.some(({ rate }) => !Number.isNaN(rate))
      ? [{ place, key: keys[at]!, points }]
      : [];
  });
  if (told.length === 0) return null;
  const lines = told.map(({ key, points }) => ({
    ...key,
    points: points.map(({ year, rate }) => ({
      x: timeOf(year),
      y: Number.isNaN(rate) ? null : rate,
      text: Number.isNaN(rate) ? "" : percent(rate, 0),
    })),
  }));
  return {
    id: "compare-universal-credit",
    title: `${MEASURE.title} per 100 households, ${MEASURE.when(FIRST)} to ${MEASURE.when(LAST)}`,
    finding: `Households on Universal Credit per 100: ${told
      .map(
        ({ place: { name }, points }) =>
          `${name} ${percent(points.findLast(({ rate }) => !Number.isNaN(rate))?.rate ?? NaN, 0)}`,
      )
      .join(", ")}`,
    source: "Department for Work and Pensions, Universal Credit",
    sources: [MEASURE.source],
    tier: WORKED_OUT,
    caveat: `As a share of all households at the 2021 Census, each November and in May ${LAST}. The line breaks where we hold no figure. ${MEASURE.caveat}`,
    key: told.map(({ key }) => key),
    columns: [
      PLACE,
      CODE,
      textColumn("time", "Time", "Month."),
      numberColumn("households", "Households", MEASURE.caveat, "households"),
      numberColumn(
        "rate",
        "Per 100 households",
        "As a share of all households at the 2021 Census, at every date.",
        "%",
      ),
    ],
    rows: told.flatMap(({ place, points }) =>
      points
        .filter(({ year }) => MEASURE.years.includes(year))
        .map(({ year, households, rate }) => [
          place.name,
          place.code,
          MEASURE.when(year),
          Number.isNaN(households) ? null : households,
          Number.isNaN(rate) ? null : Math.round(10 * rate) / 10,
        ]),
    ),
    alternative: `A line for each place. ${told
      .map(({ place: { name }, points }) => {
        const known = points.filter(({ rate }) => !Number.isNaN(rate));
        const words = ({ year, households, rate }: (typeof points)[number]) =>
          `${whole(households)}, ${percent(rate)} of households, in ${MEASURE.when(year)}`;
        return `${name}: ${words(known[0]!)}; ${words(known.at(-1)!)}.`;
      })
      .join(" ")}`,
    drawn: {
      kind: "lines",
      unit: "%",
      ticks: [FIRST, FIRST + 2, FIRST + 4, FIRST + 6, FIRST + 8, LAST].map((year) => ({
        x: timeOf(year),
        text: MEASURE.when(year).replace(/^(\w{3})\w* /, "$1 "),
      })),
      lines,
      broken: null,
    },
  };
};
