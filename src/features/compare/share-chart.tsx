import { useMemo } from "react";
import { downloadChart } from "../../data/export/download-chart";
import { lowerFirst, percent } from "../../domain/format";
import { redefinitionOf } from "../../domain/measure-releases";
import { shareWithin } from "../../domain/place-summary";
import { ChartFigure } from "../../ui/chart-figure";
import { licencesOf, PLACE_COLUMN, tableFor, YEAR_COLUMN } from "./chart-words";
import { smallMultiples, type SmallMultiples } from "./small-multiples";
import type { Compared } from "./use-compare";

const SERIES = [
  { id: "10%", tenths: 1, colour: "var(--chart-first)" },
  { id: "20%", tenths: 2, colour: "var(--chart-second)" },
] as const;

/** Share of each place's own LSOAs in England's most deprived tenth and fifth, release by release. */
export const ShareChart = ({ compared }: { compared: Compared }) => {
  const { places, history, measure } = compared;
  const years = useMemo(() => [...new Set(history.flat().map(({ year }) => year))], [history]);
  const span = `${years[0] ?? ""}–${years.at(-1) ?? ""}`;
  const title = `Share of neighbourhoods among England’s most deprived, ${lowerFirst(measure.title)} ${span}`;
  const redefinition = redefinitionOf(measure.id);
  const chart = useMemo((): SmallMultiples => {
    return {
      names: places.map(({ name }) => name),
      points: history.flatMap((releases, place) =>
        SERIES.flatMap(({ id, tenths }) =>
          releases.map((each) => ({
            place,
            x: each.year,
            y: 100 * shareWithin(each, tenths),
            series: id,
          })),
        ),
      ),
      series: SERIES,
      ticks: years,
      sayX: (year) => `’${String(year).slice(2)}`,
      sayY: (share) => percent(share, 0),
    };
  }, [places, history, years]);
  const draw = useMemo(() => (width: number) => smallMultiples(chart, width), [chart]);
  const table = useMemo(
    () =>
      tableFor(places, {
        title,
        source: `Indices of Deprivation ${span}`,
        licences: licencesOf(["imd2025-england"]),
        columns: [
          PLACE_COLUMN,
          YEAR_COLUMN,
          column(
            "neighbourhoods",
            "Neighbourhoods",
            "LSOAs of the release’s own geography.",
            "areas",
          ),
          column(
            "share_10",
            "In the most deprived 10%",
            "Share of them among England’s most deprived tenth.",
            "%",
          ),
          column(
            "share_20",
            "In the most deprived 20%",
            "Share of them among England’s most deprived fifth.",
            "%",
          ),
        ],
        rows: history
          .flat()
          .map((each) => [
            each.place.name,
            each.year,
            each.lsoas === 0 ? null : each.lsoas,
            rounded(100 * shareWithin(each, 1)),
            rounded(100 * shareWithin(each, 2)),
          ]),
      }),
    [places, history, title, span],
  );
  return (
    <ChartFigure
      title={title}
      alternative={described(compared)}
      draw={draw}
      table={table}
      onDownload={downloadChart}
    >
      <Key /> On each release’s own boundaries. Relative to England at each release; the other
      places are grey behind each.{redefinition === null ? "" : ` ${redefinition}`}
    </ChartFigure>
  );
};

const Key = () => (
  <span className="chart-key">
    {SERIES.map(({ id, colour }) => (
      <span key={id}>
        <i style={{ background: colour }} /> Most deprived {id}
      </span>
    ))}
  </span>
);

const column = (key: string, title: string, description: string, unit: string) =>
  ({ key, title, description, unit, kind: "number" }) as const;

const rounded = (share: number): number => Math.round(100 * share) / 100;

const described = ({ history }: Compared): string =>
  `Small line charts, one for each place. ${history
    .map((releases) => {
      const known = releases.filter(({ lsoas }) => lsoas > 0);
      const [first, last] = [known[0], known.at(-1)];
      if (first === undefined || last === undefined) return "Not known.";
      const said = (each: typeof first): string => percent(100 * shareWithin(each, 1));
      return `${first.place.name}, most deprived 10%: ${said(first)} in ${first.year}, ${said(last)} in ${last.year}.`;
    })
    .join(" ")}`;
