import * as Plot from "@observablehq/plot";
import type { BarChart } from "../../../domain/deck/slide-chart";
import { DEPRIVATION_RAMP } from "../../../domain/palette";
import { barWords, chartWords } from "../../../data/decks/chart-words";

/** Lighter than the map's darkest, so that bars stand out on the board's dark ground. */
export const SERIES_COLOURS = [DEPRIVATION_RAMP[3]!, DEPRIVATION_RAMP[7]!] as const;

const STYLE = { fontSize: "30px", fontFamily: "inherit", background: "none", overflow: "visible" };

const cellsOf = ({ categories, series }: BarChart) =>
  series.flatMap(({ name, values }) =>
    categories.map((category, at) => ({ category, name, value: values[at] ?? null })),
  );

/** Bars: boroughs lie down, one below another; releases stand, one beside another. */
export const barsPlot = (chart: BarChart): Element => {
  const cells = cellsOf(chart);
  const colour = {
    domain: chart.series.map(({ name }) => name),
    range: [...SERIES_COLOURS],
    legend: false,
  };
  const label = (cell: { value: number | null }) => barWords(cell.value, chart.unit);
  const shared = {
    width: 1080,
    height: 660,
    style: STYLE,
    color: colour,
    ariaLabel: chartWords(chart),
  };
  if (chart.over === "boroughs") {
    return Plot.plot({
      ...shared,
      marginLeft: 170,
      marginRight: 110,
      x: { axis: null, zero: true },
      y: { label: null, domain: [...chart.categories], tickSize: 0, padding: 0.32 },
      marks: [
        Plot.barX(cells, { x: "value", y: "category", fill: "name" }),
        Plot.text(cells, {
          x: "value",
          y: "category",
          text: label,
          textAnchor: "start",
          dx: 12,
          fill: "currentColor",
          fontWeight: 600,
        }),
      ],
    });
  }
  return Plot.plot({
    ...shared,
    marginBottom: 56,
    marginTop: 44,
    x: { label: null, domain: [...chart.categories], tickSize: 0, padding: 0.3 },
    y: { axis: null, zero: true },
    marks: [
      Plot.barY(cells, Plot.stackY({ x: "category", y: "value", fill: "name" })),
      Plot.text(
        cells,
        Plot.stackY({ x: "category", y: "value", text: label, fill: "black", fontWeight: 600 }),
      ),
    ],
  });
};
