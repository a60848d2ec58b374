import type PptxGenJS from "pptxgenjs";
import { VERDICT_SYMBOLS } from "../../domain/claims";
import type { DotRows, LineChart } from "../../domain/compare/charts/compare-chart";
import {
  chartHead,
  CLAIM_HEADS,
  type BarChart,
  type SlideChart,
} from "../../domain/deck/slide-chart";
import { chartWords } from "./chart-words";
import { compareRows } from "./compare-rows";
import { COLUMN } from "./pptx-column";
import { board, hex, INK, PLAIN, SECOND, type Box } from "./pptx-ink";
import { drawTimeline } from "./pptx-timeline";

const SERIES = [board.deprivation[3]!, board.deprivation[7]!].map(hex);

/** Where a chart stands: right of words, or over the whole slide. */
export const CHART = {
  beside: { x: 4.9, y: 2.0, w: 7.8, h: 4.15 },
  wide: { x: COLUMN.x, y: 2.0, w: 12, h: 4.15 },
} as const;

const CELL = {
  fontFace: PLAIN,
  fontSize: 14,
  color: INK,
  border: { type: "solid" as const, color: hex(board.line), pt: 0.75 },
};

/** A chart of a slide, its heading and caveat; all of it can be edited. */
export const drawChart = (pptx: PptxGenJS, slide: PptxGenJS.Slide, chart: SlideChart): void => {
  const { drawn } = chart;
  const wide = drawn.kind !== "bars";
  const place = wide ? CHART.wide : CHART.beside;
  const small = { margin: 0, fontFace: PLAIN, fontSize: 14, color: SECOND } as const;
  slide.addText(chartHead(chart), {
    ...small,
    x: place.x,
    y: 1.62,
    w: place.w,
    h: 0.3,
    bold: true,
    color: INK,
  });
  if (chart.caveat !== "")
    slide.addText(chart.caveat, {
      ...small,
      ...{ x: place.x, y: 6.2, w: place.w, h: 0.6 },
      valign: "top",
      fit: "shrink",
    });
  if (drawn.kind === "bars") drawBars(pptx, slide, drawn, place);
  else if (drawn.kind === "lines") drawLines(pptx, slide, drawn, place);
  else if (drawn.kind === "dots") drawRows(slide, drawn, place);
  else if (drawn.kind === "timeline") drawTimeline(pptx, slide, drawn, place);
  else {
    slide.addTable(
      [
        CLAIM_HEADS.map((text) => ({
          text,
          options: { ...CELL, bold: true, color: SECOND },
        })),
        ...drawn.rows.map(({ claim, verdict, shows }) =>
          [claim, `${VERDICT_SYMBOLS[verdict]} ${verdict}`, shows].map((text) => ({
            text,
            options: CELL,
          })),
        ),
      ],
      { x: place.x, y: place.y, w: place.w, colW: [4.6, 2.4, 5] },
    );
  }
};

/** A line for each place, the definition's change said in the caveat: PowerPoint's lines cannot be broken in part. */
const drawLines = (pptx: PptxGenJS, slide: PptxGenJS.Slide, chart: LineChart, place: Box): void => {
  const { lines, ticks, unit } = chart;
  slide.addChart(
    pptx.ChartType.line,
    lines.map(({ name, points }) => ({
      name,
      labels: ticks.map(({ text }) => text),
      values: ticks.map(({ x }) => {
        const y = points.find((point) => point.x === x)?.y ?? null;
        // PowerPoint leaves a gap where a cell is empty, as unknown must be.
        return y === null ? (null as unknown as number) : Math.round(10 * y) / 10;
      }),
    })),
    {
      ...place,
      altText: chartWords(chart),
      chartColors: lines.map(({ colour }) => hex(colour)),
      lineSize: 3,
      lineDataSymbolSize: 8,
      catAxisLabelColor: INK,
      catAxisLabelFontSize: 14,
      catAxisLabelFontFace: PLAIN,
      valAxisLabelColor: SECOND,
      valAxisLabelFontSize: 14,
      valAxisLabelFontFace: PLAIN,
      valAxisLabelFormatCode: unit === "rank" ? "#,##0" : '0"%"',
      // First on top, as ranks are read; the library writes either order, its types know one.
      ...(unit === "rank"
        ? { valAxisOrientation: "maxMin" as unknown as "minMax", valAxisMinVal: 1 }
        : {}),
      valGridLine: { color: hex(board.line), size: 0.5 },
      showLegend: true,
      legendPos: "r",
      legendColor: INK,
      legendFontSize: 14,
      legendFontFace: PLAIN,
    },
  );
};

/** Dots as a table that can be edited: the same figures, places across. */
const drawRows = (slide: PptxGenJS.Slide, drawn: DotRows, place: Box): void => {
  const [head = [], ...rows] = compareRows(drawn);
  const first = 3.4;
  slide.addTable(
    [
      head.map((text) => ({ text, options: { ...CELL, bold: true, color: SECOND } })),
      ...rows.map((row) => row.map((text) => ({ text, options: CELL }))),
    ],
    {
      x: place.x,
      y: place.y,
      w: place.w,
      colW: [first, ...head.slice(1).map(() => (place.w - first) / (head.length - 1))],
    },
  );
};

/** How PowerPoint writes a bar’s value. */
const BAR_FORMATS = { "%": '0.0"%"', areas: "#,##0", "per 1,000": "0.0" } as const;

const drawBars = (pptx: PptxGenJS, slide: PptxGenJS.Slide, chart: BarChart, place: Box): void => {
  const lying = chart.over === "boroughs";
  slide.addChart(
    pptx.ChartType.bar,
    chart.series.map(({ name, values }) => ({
      name,
      labels: [...chart.categories],
      // PowerPoint leaves a gap where a cell is empty, as unknown must be.
      values: values
        .map((value) => value ?? NaN)
        .map((value) => (Number.isNaN(value) ? (null as unknown as number) : value)),
    })),
    {
      ...place,
      altText: chartWords(chart),
      barDir: lying ? "bar" : "col",
      barGrouping: chart.series.length > 1 ? "stacked" : "clustered",
      barGapWidthPct: 45,
      chartColors: SERIES.slice(0, Math.max(1, chart.series.length)),
      catAxisLabelColor: INK,
      catAxisLabelFontSize: 14,
      catAxisLabelFontFace: PLAIN,
      // First borough on top; the library writes either order, its types know one.
      ...(lying ? { catAxisOrientation: "maxMin" as unknown as "minMax" } : {}),
      valAxisHidden: true,
      valAxisLabelFontSize: 14,
      valAxisMinVal: 0,
      valGridLine: { style: "none" },
      showValue: true,
      dataLabelColor: INK,
      dataLabelFontSize: 14,
      dataLabelFontFace: PLAIN,
      dataLabelFormatCode: BAR_FORMATS[chart.unit],
      showLegend: chart.series.length > 1,
      legendPos: "b",
      legendColor: INK,
      legendFontSize: 14,
      legendFontFace: PLAIN,
    },
  );
};
