import * as Plot from "@observablehq/plot";
import { plotStyle } from "../../../ui/plot-style";

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly chosen: boolean;
}

/** A few places side by side from zero, the chosen one in full ink, each with its figure. */
export const shareBars = (
  bars: readonly Bar[],
  { width, say }: { width: number; say: (value: number) => string },
): Element =>
  Plot.plot({
    width,
    height: 24 * bars.length + 8,
    marginLeft: 72,
    marginRight: 48,
    marginTop: 4,
    marginBottom: 4,
    style: plotStyle(11),
    x: { axis: null, domain: [0, Math.max(...bars.map(({ value }) => value))] },
    y: { domain: bars.map(({ name }) => name), label: null },
    marks: [
      Plot.axisY({ tickSize: 0 }),
      Plot.barX(bars, {
        x: "value",
        y: "name",
        insetTop: 3,
        insetBottom: 3,
        fill: "var(--chart-line)",
        fillOpacity: ({ chosen }: Bar) => (chosen ? 1 : 0.35),
      }),
      Plot.text(bars, {
        x: "value",
        y: "name",
        dx: 6,
        textAnchor: "start",
        fill: "currentColor",
        fontWeight: 560,
        text: ({ value }: Bar) => say(value),
      }),
    ],
  });
