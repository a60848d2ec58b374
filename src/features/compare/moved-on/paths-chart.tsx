import * as Plot from "@observablehq/plot";
import { useMemo } from "react";
import type { MovedOn, Path } from "../../../analysis/moved-on";
import { downloadChart } from "../../../data/export/download-chart";
import type { EnglandStartColumns } from "../../../domain/england-columns";
import { percent, plural } from "../../../domain/format";
import { ChartFigure } from "../../../ui/chart-figure";
import { licencesOf, tableFor } from "../chart-words";
import { plotStyle } from "../../../ui/plot-style";
import type { Compared } from "../use-compare";

const HEIGHT = 340;
const TICKS = [0.01, 0.1, 0.2, 0.5, 1];

interface Step {
  readonly code: string;
  readonly year: number;
  readonly percentile: number;
}

const stepsOf = ({ code, percentiles }: Path, years: readonly number[]): Step[] =>
  years.map((year, at) => ({ code, year, percentile: percentiles[at] ?? NaN }));

/** The ways of the like places through the releases, this area's over them. */
export const PathsChart = ({
  compared,
  found,
  start,
  name,
}: {
  compared: Compared;
  found: MovedOn;
  start: EnglandStartColumns;
  name: string;
}) => {
  const draw = useMemo(() => (width: number) => chartOf(found, name, width), [found, name]);
  const title = `Paths of the places most like ${name}`;
  const table = useMemo(
    () =>
      tableFor(compared.places, {
        title,
        source: `Indices of Deprivation ${found.years[0] ?? ""}–${found.years.at(-1) ?? ""}`,
        licences: licencesOf(["imd2025-england", "lsoa21", "msoa21-names-england"]),
        columns: [
          text("area_name", "Neighbourhood", "Names from the House of Commons Library."),
          text("lsoa21_code", "Code", "LSOA 2021 code; none of a patch."),
          text("district", "District", "Local authority district."),
          text("ended", "In the most deprived 10% at the end", "yes or no."),
          ...found.years.map((year) => ({
            key: `percentile_${year}`,
            title: String(year),
            description: `Share of England’s areas that were more deprived in ${year}; 0 is most deprived.`,
            unit: "%",
            kind: "number" as const,
          })),
        ],
        rows: [found.own, ...found.like].map(({ row, code, district, ended, percentiles }, at) => [
          at === 0 ? name : start.nameOf(row),
          code,
          district,
          ended ? "yes" : "no",
          ...percentiles.map((share) => Math.round(10_000 * share) / 100),
        ]),
      }),
    [compared.places, title, found, start, name],
  );
  return (
    <ChartFigure
      title={title}
      alternative={`Line chart. ${name} went ${found.own.percentiles.map((share, at) => `${Number.isNaN(share) ? "not known" : percent(100 * share)} in ${found.years[at] ?? ""}`).join(", ")} of areas more deprived; ${plural(found.left, "like place")} left the most deprived tenth.`}
      draw={draw}
      table={table}
      onDownload={downloadChart}
    >
      <span className="chart-key">
        <span>
          <i style={{ background: "var(--chart-first)" }} /> {name}
        </span>
        <span>
          <i style={{ background: "var(--accent)" }} /> left the most deprived 10%
        </span>
        <span>
          <i style={{ background: "var(--chart-faint)" }} /> the others
        </span>
      </span>
      Share of England’s areas more deprived, at each release: the top is the most deprived. The
      axis is a square root, which gives the most deprived tenth more room than the rest.
    </ChartFigure>
  );
};

const text = (key: string, title: string, description: string) =>
  ({ key, title, description, unit: "", kind: "text" }) as const;

const chartOf = ({ own, like, years }: MovedOn, name: string, width: number): Element => {
  const hasLeft = ({ began, ended }: Path): boolean => began && !ended;
  const steps = (paths: readonly Path[]) => paths.flatMap((path) => stepsOf(path, years));
  const mine = stepsOf(own, years);
  const last = mine.slice(-1);
  const furthest = Math.max(...steps([own, ...like]).map(({ percentile }) => percentile || 0));
  const floor = furthest > 0.5 ? 1 : 0.52;
  const ticks = TICKS.filter((tick) => tick <= floor);
  return Plot.plot({
    width,
    height: HEIGHT,
    marginLeft: 40,
    marginRight: 96,
    marginTop: 12,
    marginBottom: 26,
    style: plotStyle(11),
    x: { domain: [years[0], years.at(-1)], label: null },
    // A square root gives the most deprived tenth the room it needs.
    y: { type: "sqrt", domain: [floor, 0], label: null },
    marks: [
      Plot.rect([0], {
        x1: () => years[0],
        x2: () => years.at(-1),
        y1: () => 0,
        y2: () => 0.1,
        fill: "var(--chart-first)",
        fillOpacity: 0.08,
      }),
      Plot.ruleY(ticks, { stroke: "currentColor", strokeOpacity: 0.14 }),
      Plot.axisY(ticks, { tickSize: 0, tickFormat: (share: number) => percent(100 * share, 0) }),
      Plot.axisX([...years], { tickSize: 0, tickFormat: String }),
      Plot.line(steps(like.filter((path) => !hasLeft(path))), {
        x: "year",
        y: "percentile",
        z: "code",
        stroke: "var(--chart-faint)",
        strokeWidth: 1,
      }),
      Plot.line(steps(like.filter(hasLeft)), {
        x: "year",
        y: "percentile",
        z: "code",
        stroke: "var(--accent)",
        strokeWidth: 1.3,
        strokeOpacity: 0.75,
      }),
      Plot.line(mine, { x: "year", y: "percentile", stroke: "var(--chart-first)", strokeWidth: 3 }),
      Plot.dot(mine, {
        x: "year",
        y: "percentile",
        r: 4,
        fill: "var(--chart-first)",
        stroke: "var(--paper)",
      }),
      Plot.text(last, {
        x: "year",
        y: "percentile",
        text: () => name,
        textAnchor: "start",
        dx: 9,
        lineWidth: 8,
        fontWeight: 620,
        fill: "currentColor",
      }),
    ],
  });
};
