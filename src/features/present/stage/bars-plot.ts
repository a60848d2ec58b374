import * as Plot from "@observablehq/plot";
import type { BarChart } from "../../../domain/deck/slide-chart";
import { DEPRIVATION_RAMP } from "../../../domain/palette";
import { barWords, chartWords } from "../../../data/decks/chart-words";

/** Lighter than the map's darkest, so that bars stand out on the board's dark ground. */
export const SERIES_COLOURS = [DEPRIVATION_RAMP[3]!, DEPRIVATION_RAMP[7]!] as const;

/** Pixels drawn for: beside words on a wide stage, the whole width on a phone. */
const ROOM = {
  wide: { width: 1080, height: 660, type: 30, names: 170, values: 110 },
  tall: { width: 560, height: 440, type: 25, names: 130, values: 92 },
} as const;

const cellsOf = ({ categories, series }: BarChart) =>
  series.flatMap(({ name, values }) =>
    categories.map((category, at) => ({ category, name, value: values[at] ?? null })),
  );

/** Bars: boroughs lie down, one below another; releases stand, one beside another. */
export const barsPlot = (chart: BarChart, isTall: boolean): Element => {
  const { width, height, type, names, values } = isTall ? ROOM.tall : ROOM.wide;
  const cells = cellsOf(chart);
  const colour = {
    domain: chart.series.map(({ name }) => name),
    range: [...SERIES_COLOURS],
    legend: false,
  };
  const label = (cell: { value: number | null }) => barWords(cell.value, chart.unit);
  const shared = {
    width,
    height,
    style: {
      fontSize: `${type}px`,
      fontFamily: "inherit",
      background: "none",
      overflow: "visible",
    },
    color: colour,
    ariaLabel: chartWords(chart),
  };
  if (chart.over === "boroughs") {
    return Plot.plot({
      ...shared,
      marginLeft: names,
      marginRight: values,
      x: { axis: null, zero: true },
      y: { label: null, domain: [...chart.categories], tickSize: 0, padding: 0.32 },
      marks: [
        Plot.barX(cells, { x: "value", y: "category", fill: "name" }),
        Plot.text(cells, {
          // What is not known, or withheld, says so where its bar would begin.
          x: ({ value }: { value: number | null }) => value ?? 0,
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
