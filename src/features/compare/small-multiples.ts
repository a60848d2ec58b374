import * as Plot from "@observablehq/plot";
import { facetsOf } from "./facets";
import { plotStyle } from "../../ui/plot-style";

export interface SeriesPoint {
  /** Index of the place. */
  readonly place: number;
  readonly x: number;
  /** NaN unknown: the line breaks. */
  readonly y: number;
  readonly series: string;
}

export interface SmallMultiples {
  readonly names: readonly string[];
  readonly points: readonly SeriesPoint[];
  /** Series from the one drawn strongest, each with a CSS colour. */
  readonly series: readonly { readonly id: string; readonly colour: string }[];
  readonly ticks: readonly number[];
  readonly sayX: (x: number) => string;
  readonly sayY: (y: number) => string;
}

const PANEL = 168;

/**
 * One panel for each place, the other places' first series in grey behind it: no colour has to be
 * remembered, and it reads in print.
 */
export const smallMultiples = (chart: SmallMultiples, width: number): Element => {
  const { names, points, series, ticks, sayX, sayY } = chart;
  const facets = facetsOf(width, names.length);
  const panel = {
    fx: ({ place }: SeriesPoint) => facets.column(place),
    fy: ({ place }: SeriesPoint) => facets.row(place),
  };
  const first = series[0]?.id;
  const others = names.flatMap((_, shown) =>
    points.flatMap((point) =>
      point.series === first && point.place !== shown ? [{ ...point, shown }] : [],
    ),
  );
  const last = series.flatMap(({ id }) =>
    names.flatMap(
      (_, place) =>
        points.findLast(
          (point) => point.place === place && point.series === id && !Number.isNaN(point.y),
        ) ?? [],
    ),
  );
  const colour = ({ series: id }: SeriesPoint) =>
    series.find((each) => each.id === id)?.colour ?? "currentColor";
  const top = Math.max(...points.map(({ y }) => (Number.isNaN(y) ? 0 : y)));
  const times = [...ticks, ...points.map(({ x }) => x)];
  const titles = names.map((name, at) => ({ name, at }));
  return Plot.plot({
    width,
    height: facets.rows * PANEL + 20,
    marginLeft: 36,
    marginRight: 40,
    marginTop: 24,
    marginBottom: 24,
    style: plotStyle(11),
    fx: { axis: null, padding: 0.2 },
    fy: { axis: null, padding: 0.22 },
    x: { domain: [Math.min(...times), Math.max(...times)] },
    y: { domain: [0, top * 1.05] },
    marks: [
      Plot.gridY({ stroke: "currentColor", strokeOpacity: 0.12, ticks: 3 }),
      Plot.axisY({ ticks: 3, tickSize: 0, tickFormat: sayY, label: null }),
      Plot.axisX(ticks, { tickSize: 0, tickFormat: sayX, label: null }),
      Plot.line(others, {
        fx: ({ shown }: { shown: number }) => facets.column(shown),
        fy: ({ shown }: { shown: number }) => facets.row(shown),
        x: "x",
        y: "y",
        z: "place",
        stroke: "var(--chart-faint)",
        strokeWidth: 1,
      }),
      Plot.line(points, {
        ...panel,
        x: "x",
        y: "y",
        z: "series",
        stroke: colour,
        strokeWidth: 2.2,
      }),
      Plot.dot(points, { ...panel, x: "x", y: "y", r: 2.8, fill: colour }),
      Plot.text(last, {
        ...panel,
        x: "x",
        y: "y",
        text: ({ y }: SeriesPoint) => sayY(y),
        textAnchor: "start",
        dx: 7,
        fontWeight: 600,
        fill: "currentColor",
      }),
      Plot.text(titles, {
        fx: ({ at }: { at: number }) => facets.column(at),
        fy: ({ at }: { at: number }) => facets.row(at),
        frameAnchor: "top-left",
        dy: -20,
        text: "name",
        fontSize: 13,
        fontWeight: 620,
        fill: "currentColor",
      }),
    ],
  });
};
