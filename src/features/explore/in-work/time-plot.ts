import * as Plot from "@observablehq/plot";
import { yearsNamed } from "../../../domain/years-named";
import { plotStyle } from "../../../ui/plot-style";

/** One figure of a series. */
export interface TimePoint {
  /** Years, with months as parts of a year. */
  readonly at: number;
  readonly value: number;
  readonly provisional: boolean;
  /** The number of the unbroken run it belongs to: no line is drawn from one run to the next. */
  readonly run: number;
}

const HEIGHT = 150;
const [LEFT, RIGHT] = [48, 14];
/** Room for a year on the axis, and for what parts it from the next. */
const YEAR = 44;

/** A series through time from zero: firm figures solid, provisional ones hollow, gaps left open. */
export const timePlot = (
  points: readonly TimePoint[],
  { width, shown }: { width: number; shown: number | null },
): Element => {
  const years = points.map(({ at }) => at);
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))];
  const dots = points.length <= 12 ? points : points.filter((point) => isAlone(point, points));
  return Plot.plot({
    width,
    height: HEIGHT,
    marginLeft: LEFT,
    marginRight: RIGHT,
    marginTop: 10,
    marginBottom: 22,
    style: plotStyle(11),
    x: { domain: [first, last], label: null },
    y: { domain: [0, Math.max(...points.map(({ value }) => value))], nice: true, label: null },
    marks: [
      Plot.axisY({
        ticks: 4,
        tickSize: 0,
        tickFormat: (value: number) => value.toLocaleString("en-GB"),
      }),
      Plot.gridY({ ticks: 4, stroke: "currentColor", strokeOpacity: 0.14 }),
      Plot.axisX(yearsNamed(first, last, (width - LEFT - RIGHT) / YEAR), {
        tickSize: 0,
        tickFormat: String,
      }),
      Plot.line(points, {
        x: "at",
        y: "value",
        z: "run",
        stroke: "var(--chart-line)",
        strokeWidth: 2,
      }),
      Plot.line(
        points.filter(({ provisional }) => provisional),
        {
          x: "at",
          y: "value",
          z: "run",
          stroke: "var(--paper)",
          strokeWidth: 2.4,
          strokeDasharray: "2,4",
        },
      ),
      Plot.dot(dots, {
        x: "at",
        y: "value",
        r: (point: TimePoint) => (point.at === shown ? 5.5 : 3.6),
        fill: ({ provisional }: TimePoint) => (provisional ? "var(--paper)" : "var(--chart-line)"),
        stroke: "var(--chart-line)",
        strokeWidth: 1.6,
      }),
      Plot.dot(
        points.filter(({ at }) => at === shown),
        {
          x: "at",
          y: "value",
          r: 5.5,
          fill: "var(--chart-line)",
          stroke: "var(--paper)",
          strokeWidth: 1.6,
        },
      ),
    ],
  });
};

/** A figure without a neighbour in its run would be no line at all. */
const isAlone = (point: TimePoint, points: readonly TimePoint[]): boolean =>
  points.filter(({ run }) => run === point.run).length === 1;
