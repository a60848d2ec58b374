import { useMemo } from "react";
import { downloadChart } from "../../../data/export/download-chart";
import { BOROUGHS } from "../../../domain/boroughs";
import { percent, whole } from "../../../domain/format";
import type { InWorkBoroughs } from "../../../domain/in-work";
import { BOROUGH_IN_WORK_MEASURES } from "../../../domain/in-work-measures";
import type { Place } from "../../../domain/place";
import { WORKED_OUT } from "../../../domain/tiers";
import { ChartFigure } from "../../../ui/chart-figure";
import { TierBadge } from "../../../ui/tier-badge";
import { licencesOf, PLACE_COLUMN, tableFor } from "../chart-words";
import { smallMultiples, type SmallMultiples } from "../small-multiples";
import type { Compared } from "../use-compare";
import { isWithinRegion } from "../use-movements";

const MEASURE = BOROUGH_IN_WORK_MEASURES.find(({ id }) => id === "universal-credit")!;
const TITLE = `${MEASURE.title} per 100 households, ${MEASURE.when(MEASURE.years[0]!)} to ${MEASURE.when(MEASURE.years.at(-1)!)}`;
const SERIES = [{ id: "households", colour: "var(--chart-first)" }] as const;

interface Point {
  readonly place: Place;
  readonly year: number;
  /** NaN unknown. */
  readonly households: number;
  /** Of 100 households of the Census of 2021. */
  readonly rate: number;
}

/** Its years and those between them that are not held, where the line breaks. */
const YEARS = Array.from(
  { length: MEASURE.years.at(-1)! - MEASURE.years[0]! + 1 },
  (_, at) => MEASURE.years[0]! + at,
);

/** Where a year's month lies on the axis: its November, but May in the latest. */
const timeOf = (year: number): number =>
  year + (MEASURE.when(year).startsWith("May") ? 4.5 : 10.5) / 12;

const pointsOf = (file: InWorkBoroughs, places: readonly Place[]): readonly Point[] =>
  places.flatMap((place) =>
    YEARS.map((year): Point => {
      const values = MEASURE.years.includes(year) ? MEASURE.values(file, year) : [];
      const codes = place.kind === "region" ? BOROUGHS.map(({ code }) => code) : [place.code];
      const households = codes.reduce(
        (sum, code) => sum + (values[file.codes.indexOf(code)] ?? NaN),
        0,
      );
      const all = codes.reduce(
        (sum, code) => sum + (file.universalCredit.allHouseholds[file.codes.indexOf(code)] ?? NaN),
        0,
      );
      return { place, year, households, rate: (100 * households) / all };
    }),
  );

/** Households on Universal Credit over the years, where the open copies have them. */
export const UniversalCreditChart = ({
  compared,
  file,
}: {
  compared: Compared;
  file: InWorkBoroughs;
}) => {
  const places = useMemo(() => compared.places.filter(isWithinRegion), [compared.places]);
  const points = useMemo(() => pointsOf(file, places), [file, places]);
  const chart = useMemo(
    (): SmallMultiples => ({
      names: places.map(({ name }) => name),
      points: points.map(({ place, year, rate }) => ({
        place: places.indexOf(place),
        x: timeOf(year),
        y: rate,
        series: SERIES[0].id,
      })),
      series: SERIES,
      ticks: [2016, 2018, 2020, 2022, 2024, 2026],
      sayX: (year) => `’${String(year).slice(2)}`,
      sayY: (rate) => percent(rate, 0),
    }),
    [places, points],
  );
  const draw = useMemo(() => (width: number) => smallMultiples(chart, width), [chart]);
  const table = useMemo(
    () =>
      tableFor(places, {
        title: TITLE,
        source: "Department for Work and Pensions, Universal Credit",
        licences: licencesOf([MEASURE.source]),
        tier: WORKED_OUT,
        columns: [
          PLACE_COLUMN,
          { key: "time", title: "Time", description: "Month.", unit: "", kind: "text" },
          {
            key: "households",
            title: "Households",
            description: MEASURE.caveat,
            unit: "households",
            kind: "number",
          },
          {
            key: "rate",
            title: "Per 100 households",
            description: "Set against all households of the Census of 2021, at every date.",
            unit: "%",
            kind: "number",
          },
        ],
        rows: points
          .filter(({ year }) => MEASURE.years.includes(year))
          .map(({ place, year, households, rate }) => [
            place.name,
            MEASURE.when(year),
            households,
            Math.round(10 * rate) / 10,
          ]),
      }),
    [places, points],
  );
  if (places.length === 0) return null;
  return (
    <ChartFigure
      title={TITLE}
      alternative={`Small line charts, one for each place. ${places.map((place) => said(place, points)).join(" ")}`}
      draw={draw}
      table={table}
      onDownload={downloadChart}
    >
      <TierBadge tier={WORKED_OUT} /> Households on Universal Credit per 100 households of the
      Census of 2021, each November and in May 2025; the line breaks where a year is not held.{" "}
      {MEASURE.caveat} The other places are grey behind each.
    </ChartFigure>
  );
};

const said = ({ code, name }: Place, points: readonly Point[]): string => {
  const own = points.filter(
    ({ place, households }) => place.code === code && !Number.isNaN(households),
  );
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return `${name}: not known.`;
  const words = ({ year, households, rate }: Point) =>
    `${whole(households)}, ${percent(rate)} of households, in ${MEASURE.when(year)}`;
  return `${name}: ${words(first)}; ${words(last)}.`;
};
