import * as Plot from "@observablehq/plot";
import type { LineChart } from "../../domain/compare/charts/compare-chart";
import { apart } from "../../domain/apart";
import { wordsWidth, type DrawnSize } from "./drawn-size";

interface Mark {
  readonly x: number;
  readonly y: number;
}

interface Segment {
  readonly from: Mark;
  readonly to: Mark;
  readonly colour: string;
  /** Reference lines, and steps over a change of definition. */
  readonly isDashed: boolean;
}

interface Label extends Mark {
  readonly words: string;
  readonly colour: string;
  /** Where the line it names ends. */
  readonly end: Mark;
  readonly side: "start" | "end";
}

/** Lines named at both ends with their figures, so that no colour has to be remembered. */
export const linePlot = (chart: LineChart, { width, type }: DrawnSize, height: number): Element => {
  const { lines, ticks, unit, broken } = chart;
  const isNarrow = width < 40 * type;
  const known = lines.flatMap(({ points }) => points.filter(({ y }) => y !== null));
  const ys = known.map(({ y }) => y ?? 0);
  const [low, high] =
    unit === "rank"
      ? [1, Math.max(...ys)]
      : [Math.min(0, ...ys), Math.max(...ys) + 0.04 * (Math.max(...ys) - Math.min(0, ...ys))];
  const names = Math.max(...lines.map(({ name }) => wordsWidth(name, type)));
  const figures = (at: 0 | -1) =>
    Math.max(...lines.map(({ points }) => wordsWidth(points.at(at)?.text ?? "", type)));
  const gap = 1.4 * type;
  const left = gap + figures(0) + (isNarrow ? 0 : names + 0.5 * type);
  const right = gap + figures(-1) + names + 0.5 * type;
  const [top, bottom] = [1.6 * type, 2.2 * type];
  const [firstX, lastX] = [ticks[0]?.x ?? 0, ticks.at(-1)?.x ?? 1];
  const xOf = (x: number) =>
    left + ((x - firstX) / Math.max(1e-9, lastX - firstX)) * (width - left - right);
  const part = (y: number) => (y - low) / Math.max(1e-9, high - low);
  const yOf = (y: number) =>
    top + (unit === "rank" ? part(y) : 1 - part(y)) * (height - top - bottom);

  const segments = lines.flatMap(({ points, colour, isReference }) =>
    points.slice(1).flatMap((point, at): Segment[] => {
      const before = points[at]!;
      if (before.y === null || point.y === null) return [];
      const crosses = broken !== null && before.x <= broken.after && point.x >= broken.before;
      return [
        {
          from: { x: xOf(before.x), y: yOf(before.y) },
          to: { x: xOf(point.x), y: yOf(point.y) },
          colour,
          isDashed: isReference || crosses,
        },
      ];
    }),
  );
  const dots = lines.flatMap(({ name, colour, isReference, points }) =>
    points.flatMap(({ x, y, text }) =>
      y === null || isReference
        ? []
        : [{ x: xOf(x), y: yOf(y), colour, words: `${name}, ${x}: ${text}` }],
    ),
  );
  const bounds = { top: 0.4 * type, bottom: height - bottom + 0.7 * type };
  const labels = (["start", "end"] as const).flatMap((side): Label[] => {
    const ends = lines
      .flatMap(({ name, colour, points }) => {
        const point =
          side === "start"
            ? points.find(({ y }) => y !== null)
            : points.findLast(({ y }) => y !== null);
        if (point === undefined || point.y === null) return [];
        const words =
          side === "end"
            ? `${point.text} ${name}`
            : isNarrow
              ? point.text
              : `${name} ${point.text}`;
        return [{ words, colour, end: { x: xOf(point.x), y: yOf(point.y) } }];
      })
      .toSorted((a, b) => a.end.y - b.end.y);
    const middles = apart(
      ends.map(({ end }) => ({ at: end.y, size: 1.2 * type })),
      0,
      bounds.top,
      bounds.bottom,
    );
    const x = side === "start" ? left - gap : width - right + gap;
    return ends.map((each, at) => ({ ...each, x, y: middles[at]!, side }));
  });
  const ruled = broken === null ? [] : [xOf((broken.after + broken.before) / 2)];
  const nought = low < 0 || unit !== "rank" ? [yOf(0)] : [];
  return Plot.plot({
    width,
    height,
    margin: 0,
    style: {
      fontFamily: "var(--interface)",
      fontSize: `${type}px`,
      background: "none",
      overflow: "visible",
    },
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.ruleY(nought, {
        x1: left,
        x2: width - right,
        stroke: "currentColor",
        strokeOpacity: 0.25,
      }),
      Plot.text(ticks, {
        x: ({ x }: { x: number }) => xOf(x),
        y: () => height - 0.6 * type,
        text: "text",
        fill: "currentColor",
        fillOpacity: 0.75,
      }),
      Plot.ruleX(ruled, {
        y1: top - 0.2 * type,
        y2: height - bottom,
        stroke: "currentColor",
        strokeOpacity: 0.45,
        strokeDasharray: "2 4",
      }),
      Plot.text(ruled, {
        x: (x: number) => x,
        y: () => 0.5 * type,
        text: () => "definition changed",
        fill: "currentColor",
        fillOpacity: 0.75,
        fontSize: 0.92 * type,
      }),
      ...[false, true].map((isDashed) =>
        Plot.link(
          segments.filter((segment) => segment.isDashed === isDashed),
          {
            x1: ({ from }: Segment) => from.x,
            y1: ({ from }: Segment) => from.y,
            x2: ({ to }: Segment) => to.x,
            y2: ({ to }: Segment) => to.y,
            stroke: "colour",
            strokeWidth: type / 6,
            ...(isDashed ? { strokeDasharray: `${type / 3} ${type / 3}` } : {}),
          },
        ),
      ),
      Plot.dot(dots, { x: "x", y: "y", r: type / 3.6, fill: "colour", title: "words" }),
      Plot.link(
        labels.filter(({ y, end }) => Math.abs(y - end.y) > 0.15 * type),
        {
          x1: ({ side, end }: Label) => end.x + (side === "end" ? 0.45 : -0.45) * type,
          y1: ({ end }: Label) => end.y,
          x2: ({ side, x }: Label) => x + (side === "end" ? -0.2 : 0.2) * type,
          y2: "y",
          stroke: "colour",
          strokeOpacity: 0.7,
        },
      ),
      ...(["start", "end"] as const).map((side) =>
        Plot.text(
          labels.filter((label) => label.side === side),
          {
            x: "x",
            y: "y",
            text: "words",
            textAnchor: side === "end" ? "start" : "end",
            fill: "currentColor",
            fontWeight: side === "end" ? 600 : 400,
          },
        ),
      ),
    ],
    color: { type: "identity" },
  });
};
