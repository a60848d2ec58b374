import * as Plot from "@observablehq/plot";
import { plotStyle } from "../../../ui/plot-style";

/** An estimate and its 95% interval. */
export interface IntervalBar {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly chosen: boolean;
}

/** More bars than this are drawn without names, in order of their values. */
const MOST_NAMED = 12;

/** Estimates with their intervals drawn, the chosen one in full ink: few with names, many as a field. */
export const intervalPlot = (
  bars: readonly IntervalBar[],
  { width, say }: { width: number; say: (value: number) => string },
): Element => (bars.length <= MOST_NAMED ? named(bars, width, say) : field(bars, width, say));

const opacity = ({ chosen }: IntervalBar): number => (chosen ? 1 : 0.45);

/** Long figures, as "£24,000", would run into one another at four to an axis. */
const ticksFor = (bars: readonly IntervalBar[], say: (value: number) => string): number =>
  bars.some(({ high }) => say(high).length > 5) ? 3 : 4;

const named = (bars: readonly IntervalBar[], width: number, say: (value: number) => string) => {
  const ticks = ticksFor(bars, say);
  return Plot.plot({
    width,
    height: 24 * bars.length + 26,
    marginLeft: 72,
    marginRight: 16,
    marginTop: 4,
    marginBottom: 22,
    style: plotStyle(11),
    x: { nice: true, label: null },
    y: { domain: bars.map(({ name }) => name), label: null },
    marks: [
      Plot.gridX({ ticks, stroke: "currentColor", strokeOpacity: 0.14 }),
      Plot.axisX({ ticks, tickSize: 0, tickFormat: (value: number) => say(value) }),
      Plot.axisY({ tickSize: 0 }),
      Plot.ruleY(bars, {
        x1: "low",
        x2: "high",
        y: "name",
        stroke: "var(--chart-line)",
        strokeWidth: 3,
        strokeLinecap: "round",
        strokeOpacity: (bar: IntervalBar) => opacity(bar) * 0.6,
      }),
      Plot.dot(bars, {
        x: "value",
        y: "name",
        r: 4.5,
        fill: (bar: IntervalBar) => (bar.chosen ? "var(--chart-line)" : "var(--paper)"),
        stroke: "var(--chart-line)",
        strokeWidth: 1.6,
      }),
    ],
  });
};

const field = (bars: readonly IntervalBar[], width: number, say: (value: number) => string) => {
  const sorted = bars.toSorted((a, b) => a.value - b.value).map((bar, at) => ({ ...bar, at }));
  const chosen = sorted.filter((bar) => bar.chosen);
  return Plot.plot({
    width,
    height: 150,
    marginLeft: 48,
    marginRight: 14,
    marginTop: 8,
    marginBottom: 8,
    style: plotStyle(11),
    x: { axis: null },
    y: { nice: true, label: null },
    marks: [
      Plot.gridY({ ticks: 4, stroke: "currentColor", strokeOpacity: 0.14 }),
      Plot.axisY({ ticks: 4, tickSize: 0, tickFormat: (value: number) => say(value) }),
      Plot.ruleX(sorted, {
        x: "at",
        y1: "low",
        y2: "high",
        stroke: "currentColor",
        strokeOpacity: 0.16,
      }),
      Plot.dot(sorted, { x: "at", y: "value", r: 0.9, fill: "currentColor", fillOpacity: 0.5 }),
      Plot.ruleX(chosen, {
        x: "at",
        y1: "low",
        y2: "high",
        stroke: "var(--chart-line)",
        strokeWidth: 3,
      }),
      Plot.dot(chosen, {
        x: "at",
        y: "value",
        r: 5,
        fill: "var(--chart-line)",
        stroke: "var(--paper)",
        strokeWidth: 1.6,
      }),
    ],
  });
};
