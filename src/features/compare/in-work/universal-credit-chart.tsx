import { useMemo } from "react";
import { downloadChart } from "../../../data/export/download-chart";
import { BOROUGHS } from "../../../domain/boroughs";
import { whole } from "../../../domain/format";
import type { InWorkBoroughs } from "../../../domain/in-work";
import { BOROUGH_IN_WORK_MEASURES } from "../../../domain/in-work-measures";
import type { Place } from "../../../domain/place";
import { ChartFigure } from "../../../ui/chart-figure";
import { TierBadge } from "../../../ui/tier-badge";
import { licencesOf, PLACE_COLUMN, tableFor } from "../chart-words";
import { smallMultiples, type SmallMultiples } from "../small-multiples";
import type { Compared } from "../use-compare";
import { isWithinRegion } from "../use-movements";

const MEASURE = BOROUGH_IN_WORK_MEASURES.find(({ id }) => id === "universal-credit")!;
const SERIES = [{ id: "households", colour: "var(--chart-first)" }] as const;

interface Point {
  readonly place: Place;
  readonly year: number;
  /** NaN unknown. */
  readonly households: number;
}

const pointsOf = (file: InWorkBoroughs, places: readonly Place[]): readonly Point[] =>
  places.flatMap((place) =>
    MEASURE.years.map((year): Point => {
      const values = MEASURE.values(file, year);
      const codes = place.kind === "region" ? BOROUGHS.map(({ code }) => code) : [place.code];
      const households = codes.reduce(
        (sum, code) => sum + (values[file.codes.indexOf(code)] ?? NaN),
        0,
      );
      return { place, year, households };
    }),
  );

/** "12k" of households, short enough for an axis. */
const thousands = (count: number): string =>
  count === 0 ? "0" : `${(count / 1_000).toFixed(count < 10_000 ? 1 : 0)}k`;

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
      points: points.map(({ place, year, households }) => ({
        place: places.indexOf(place),
        x: year,
        y: households,
        series: SERIES[0].id,
      })),
      series: SERIES,
      ticks: [2015, 2017, 2019, 2021, 2023, 2025],
      sayX: (year) => `’${String(year).slice(2)}`,
      sayY: thousands,
    }),
    [places, points],
  );
  const draw = useMemo(() => (width: number) => smallMultiples(chart, width), [chart]);
  const table = useMemo(
    () =>
      tableFor(places, {
        title: MEASURE.title,
        source: "Department for Work and Pensions, Universal Credit",
        licences: licencesOf([MEASURE.source]),
        tier: MEASURE.tier,
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
        ],
        rows: points.map(({ place, year, households }) => [
          place.name,
          MEASURE.when(year),
          households,
        ]),
      }),
    [places, points],
  );
  if (places.length === 0) return null;
  return (
    <ChartFigure
      title={`${MEASURE.title}, ${MEASURE.when(2015)} to ${MEASURE.when(2025)}`}
      alternative={`Small line charts, one for each place. ${places.map((place) => said(place, points)).join(" ")}`}
      draw={draw}
      table={table}
      onDownload={downloadChart}
    >
      <TierBadge tier={MEASURE.tier} /> {MEASURE.caveat} The other places are grey behind each.
    </ChartFigure>
  );
};

const said = ({ code, name }: Place, points: readonly Point[]): string => {
  const own = points.filter(
    ({ place, households }) => place.code === code && !Number.isNaN(households),
  );
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return `${name}: not known.`;
  return `${name}: ${whole(first.households)} in ${MEASURE.when(first.year)}, ${whole(last.households)} in ${MEASURE.when(last.year)}.`;
};
