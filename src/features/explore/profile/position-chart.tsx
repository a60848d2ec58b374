import * as Plot from "@observablehq/plot";
import { shareWords } from "../../../domain/area-sentence";
import type { Standing } from "../../../domain/position-history";
import { yearsApart } from "../../../domain/years-named";
import { DrawnChart } from "../../../ui/drawn-chart";

const HEIGHT = 170;
const MARGINS = { left: 36, right: 16 } as const;
/** Pixels that a year takes along the axis. */
const YEAR = 30;
const TICKS = [0.01, 0.1, 0.2, 0.5, 1];

/**
 * Share of England's areas that are more deprived, release by release. The axis is a square root so
 * that the most deprived tenth, shaded, has room; a hollow dot was carried across a boundary change.
 */
export const PositionChart = ({
  history,
  shown,
}: {
  history: readonly Standing[];
  shown: number;
}) => (
  <DrawnChart
    className="position-chart"
    description={described(history)}
    data={`${shown} ${described(history)}`}
    draw={(width) => chartOf(history, shown, width)}
  />
);

const chartOf = (history: readonly Standing[], shown: number, width: number) => {
  const known = history.filter(({ percentile }) => !Number.isNaN(percentile));
  const lowest = Math.max(0.5, ...known.map(({ percentile }) => percentile));
  const years = history.map(({ year }) => year);
  const span = Math.max(...years) - Math.min(...years);
  const least = (YEAR * span) / (width - MARGINS.left - MARGINS.right);
  const floor = lowest > 0.5 ? 1 : 0.55;
  return Plot.plot({
    width,
    height: HEIGHT,
    marginLeft: MARGINS.left,
    marginRight: MARGINS.right,
    marginTop: 10,
    marginBottom: 24,
    style: {
      fontFamily: "var(--interface)",
      fontSize: "11px",
      background: "none",
      overflow: "visible",
    },
    x: { domain: [Math.min(...years), Math.max(...years)], label: null },
    y: { type: "sqrt", domain: [floor, 0], label: null },
    marks: [
      Plot.rect([0], {
        x1: () => Math.min(...years),
        x2: () => Math.max(...years),
        y1: () => 0,
        y2: () => 0.1,
        fill: "oklch(0.42 0.15 5)",
        fillOpacity: 0.1,
      }),
      Plot.ruleY(
        TICKS.filter((tick) => tick <= floor && tick !== 0.1),
        { stroke: "currentColor", strokeOpacity: 0.14 },
      ),
      Plot.ruleY([0.1], { stroke: "currentColor", strokeOpacity: 0.3, strokeDasharray: "3,3" }),
      Plot.axisY(
        TICKS.filter((tick) => tick <= floor),
        {
          tickSize: 0,
          tickFormat: (tick: number) => `${Math.round(tick * 100)}%`,
        },
      ),
      Plot.axisX(yearsApart(years, least), { tickSize: 0, tickFormat: String }),
      Plot.line(known, { x: "year", y: "percentile", stroke: "var(--chart-line)", strokeWidth: 2 }),
      Plot.dot(known, {
        x: "year",
        y: "percentile",
        r: (standing: Standing) => (standing.year === shown ? 5.5 : 4),
        fill: (standing: Standing) =>
          standing.carried === "exact" ? "var(--chart-line)" : "var(--paper)",
        stroke: (standing: Standing) =>
          standing.carried === "exact" ? "var(--paper)" : "var(--chart-line)",
        strokeWidth: 1.6,
      }),
    ],
  });
};

const described = (history: readonly Standing[]): string =>
  `Chart of position in England. ${history
    .map(({ year, rank, ranked }) =>
      Number.isNaN(rank) ? `${year}: not known` : `${year}: ${shareWords(rank, ranked)}`,
    )
    .join("; ")}.`;
