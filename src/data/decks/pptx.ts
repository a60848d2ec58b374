import PptxGenJS from "pptxgenjs";
import type { PrintedBrand } from "../../domain/brand/brand";
import { VERDICT_SYMBOLS } from "../../domain/claims";
import { crossedIn } from "../../domain/crossing";
import {
  STEP_SHAPE,
  type ExportMap,
  type ExportSlide,
  type ExportStep,
} from "../../domain/deck/export-slide";
import { provenanceLines } from "../../domain/deck/provenance";
import { trustWords } from "../../domain/tiers";
import {
  chartHead,
  CLAIM_HEADS,
  type BarChart,
  type SlideChart,
} from "../../domain/deck/slide-chart";
import { paletteOf } from "../../domain/palette";
import { tierWords } from "../../domain/tiers";
import { documentProperties } from "../export/document-properties";
import { mendedPackage } from "../export/office-package";
import type { DotRows, LineChart } from "../../domain/compare/charts/compare-chart";
import { drawBrand, masterBrand, pptxBrand } from "../brand/pptx-brand";
import { chartWords } from "./chart-words";
import { compareRows } from "./compare-rows";
import { encode64 } from "./encode64";
import { COLUMN, columnOf, type Row } from "./pptx-column";
import { drawPptxLegend } from "./pptx-legend";
import { groupedTimeline, PPTX_LOOK } from "./pptx-look";
import { PPTX_REPAIRS } from "./pptx-repairs";
import { drawTimeline } from "./pptx-timeline";

/** Inches: the widescreen slide of PowerPoint. */
const WIDE = { width: 13.333, height: 7.5 } as const;
const LEFT = COLUMN.x;

const board = paletteOf("board");
/** PowerPoint wants six digits without a hash. */
const hex = (colour: string): string => colour.replace("#", "").toUpperCase();

const INK = hex(board.ink);
const SECOND = hex(board.second);
const ACCENT = hex(board.accent);
const GROUND = hex(board.water);
const SERIES = [board.deprivation[3]!, board.deprivation[7]!].map(hex);

/** Where a chart stands: right of words, or over the whole slide. */
const CHART = {
  beside: { x: 4.9, y: 2.0, w: 7.8, h: 4.15 },
  wide: { x: LEFT, y: 2.0, w: 12, h: 4.15 },
} as const;

/** Fonts that every office program has. */
const TELLING = "Georgia";
const PLAIN = "Arial";

const NAMES = { words: "Words beside a map", wide: "Words across" } as const;

const defineMasters = (pptx: PptxGenJS, brand: PrintedBrand | null): void => {
  const own = brand === null ? [] : masterBrand(brand);
  const title = (w: number, y: number, h: number, size: number) => ({
    placeholder: {
      options: {
        name: "title",
        type: "title" as const,
        x: LEFT,
        y,
        w,
        h,
        fontFace: TELLING,
        fontSize: size,
        color: INK,
        align: "left" as const,
        valign: "top" as const,
        margin: 0,
        fit: "shrink" as const,
      },
      text: "",
    },
  });
  const background = { color: GROUND };
  pptx.defineSlideMaster({
    title: NAMES.words,
    background,
    objects: [...own, title(COLUMN.w, COLUMN.top, 2.5, 34)],
  });
  pptx.defineSlideMaster({
    title: NAMES.wide,
    background,
    objects: [...own, title(12, 0.72, 0.8, 32)],
  });
};

/**
 * A PowerPoint deck: titles, text, legend, callouts, charts and tables are native and can be edited; only
 * the map is a picture. Every slide carries alternative text, notes, sources and licence. 124 kB, so it is
 * loaded when first used.
 */
export const writePptx = async (
  title: string,
  slides: readonly ExportSlide[],
  brand: PrintedBrand | null = null,
): Promise<Uint8Array> => {
  const pptx = new PptxGenJS();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = title;
  pptx.company = brand?.name || "Reach Atlas";
  pptx.theme = { headFontFace: TELLING, bodyFontFace: PLAIN };
  defineMasters(pptx, brand);
  for (const one of slides) drawSlide(pptx, one, brand);
  const written = (await pptx.write({
    outputType: "arraybuffer",
    compression: true,
  })) as ArrayBuffer;
  return mendedPackage(new Uint8Array(written), [
    documentProperties(title, "Deprivation and programme reach"),
    ...PPTX_LOOK,
    ...slides.flatMap(({ told }, at) =>
      told.chart?.drawn.kind === "timeline"
        ? [groupedTimeline(at + 1, chartWords(told.chart.drawn), CHART.wide)]
        : [],
    ),
    ...PPTX_REPAIRS,
    ...(brand === null ? [] : pptxBrand(brand, { accent: ACCENT, telling: TELLING, plain: PLAIN })),
  ]);
};

const drawSlide = (
  pptx: PptxGenJS,
  { told, map, steps, provenance }: ExportSlide,
  brand: PrintedBrand | null,
): void => {
  const wide = told.kind === "chart" || told.kind === "text";
  const slide = pptx.addSlide({ masterName: wide ? NAMES.wide : NAMES.words });
  slide.slideNumber = {
    x: 12.5,
    y: 7.05,
    w: 0.5,
    h: 0.3,
    fontFace: PLAIN,
    fontSize: 14,
    color: SECOND,
  };
  const marked = [
    provenance.synthetic,
    ...provenance.people.map(([name, words]) => `${name}: ${words}`),
    provenance.tier === null ? "" : trustWords(provenance.tier),
    told.sources,
  ]
    .filter((line) => line !== "")
    .join(" · ");
  const said = crossedIn(told.view);
  // The line of sources says what the map crosses.
  const legend =
    map === null
      ? null
      : {
          ...map.legend,
          notes: map.legend.notes.filter((note) => !said.includes(note)),
        };
  const column = legend === null ? null : columnOf(told, legend, marked);
  drawSteps(slide, steps);
  if (map !== null && steps.length === 0) {
    slide.addImage({
      data: `data:image/png;base64,${encode64(map.image)}`,
      x: 0,
      y: 0,
      w: WIDE.width,
      h: WIDE.height,
      altText: map.alt,
    });
    if (brand !== null) drawBrand(slide, brand);
  }
  if (told.eyebrow !== "") {
    slide.addText(told.eyebrow, {
      x: LEFT,
      y: wide ? 0.36 : 0.66,
      w: 6,
      h: 0.32,
      margin: 0,
      fontFace: PLAIN,
      fontSize: 14,
      color: ACCENT,
    });
  }
  // The size goes on the words: the library leaves out that of a placeholder.
  const size = column === null ? {} : { fontSize: Math.round(column.title) };
  slide.addText([{ text: told.title, options: size }], { placeholder: "title" });
  if (told.figure !== "") {
    const { size = 66, y = 3.75, h = 1.1 } = column?.figure ?? {};
    slide.addText(told.figure, {
      ...{ x: LEFT, y, w: COLUMN.w, h },
      margin: 0,
      fontFace: TELLING,
      fontSize: Math.round(size),
      color: INK,
    });
  }
  drawText(slide, told, wide, column?.text ?? null);
  if (told.chart !== null) drawChart(pptx, slide, told.chart);
  if (map !== null && column !== null) {
    drawPptxLegend(pptx, slide, column.shown, { x: LEFT, w: COLUMN.w, ...column.legend });
    if (steps.length === 0) drawCallouts(pptx, slide, map);
  }
  slide.addText(marked, {
    ...{ x: LEFT, y: 6.85, w: 12, h: 0.45 },
    ...(column !== null && { ...column.sources, w: COLUMN.w }),
    margin: 0,
    fontFace: PLAIN,
    fontSize: 9,
    color: SECOND,
    valign: "bottom",
    fit: "shrink",
  });
  const lines = provenanceLines(provenance).map(([name, line]) => `${name}: ${line}`);
  slide.addNotes(
    [told.notes, "", ...(column?.moved ?? []), ...lines, ...sourceLines(told)].join("\n"),
  );
};

const sourceLines = ({ sources }: ExportSlide["told"]): string[] =>
  sources === "" ? [] : [`Sources: ${sources}`];

const drawText = (
  slide: PptxGenJS.Slide,
  told: ExportSlide["told"],
  wide: boolean,
  inColumn: Row | null,
): void => {
  if (told.paragraphs.length === 0) return;
  const runs = told.paragraphs.flatMap(({ tier, text }) => [
    ...(tier === null
      ? []
      : [
          {
            text: `${tierWords(tier).symbol} ${tierWords(tier).badge}`,
            options: { color: ACCENT, fontSize: 14, bold: true, breakLine: true },
          },
        ]),
    { text, options: { breakLine: true, paraSpaceAfter: 10 } },
  ]);
  const top = told.figure === "" ? (wide ? 1.9 : 3.9) : 4.9;
  const { y, h, size } = inColumn ?? {
    y: top,
    h: 6.6 - top,
    size: told.kind === "text" ? 22 : 18,
  };
  slide.addText(runs, {
    x: LEFT,
    y,
    w: told.kind === "text" ? 9 : wide ? 3.8 : COLUMN.w,
    h,
    margin: 0,
    fontFace: PLAIN,
    fontSize: Math.round(size),
    color: INK,
    valign: "top",
    fit: "shrink",
  });
};

/** Inches: where the years of a slide stand, three in a row. */
const STEPS = { left: 5.55, top: 0.9, width: 2.45, gap: 0.12, across: 3, head: 0.42 } as const;

/** Years side by side, each with its figure: on paper nobody presses a key. */
const drawSteps = (slide: PptxGenJS.Slide, steps: readonly ExportStep[]): void => {
  const { left, top, gap, head } = STEPS;
  const across = Math.min(STEPS.across, steps.length);
  const width = (STEPS.across * (STEPS.width + gap) - across * gap) / across;
  const height = width / STEP_SHAPE;
  steps.forEach(({ year, figure, image, alt }, at) => {
    const x = left + (at % across) * (width + gap);
    const y = top + Math.floor(at / across) * (height + head + 0.25);
    slide.addText([String(year), figure].filter((words) => words !== "").join(": "), {
      x,
      y,
      w: width,
      h: head,
      margin: 0,
      fontFace: TELLING,
      fontSize: 20,
      color: INK,
    });
    slide.addImage({
      data: `data:image/png;base64,${encode64(image)}`,
      x,
      y: y + head,
      w: width,
      h: height,
      altText: `${year}. ${alt}`,
    });
  });
};

/** Words pinned to areas, as shapes. */
const drawCallouts = (pptx: PptxGenJS, slide: PptxGenJS.Slide, map: ExportMap): void => {
  for (const { x, y, text } of map.callouts) {
    slide.addText(text, {
      shape: pptx.ShapeType.wedgeRoundRectCallout,
      x: x * WIDE.width - 1,
      y: y * WIDE.height - 0.75,
      w: 2,
      h: 0.5,
      fill: { color: hex(board.panel) },
      line: { color: ACCENT, width: 1.5 },
      fontFace: PLAIN,
      fontSize: 14,
      color: INK,
      align: "center",
    });
  }
};

const drawChart = (pptx: PptxGenJS, slide: PptxGenJS.Slide, chart: SlideChart): void => {
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
    const cell = {
      fontFace: PLAIN,
      fontSize: 14,
      color: INK,
      border: { type: "solid" as const, color: hex(board.line), pt: 0.75 },
    };
    slide.addTable(
      [
        CLAIM_HEADS.map((text) => ({
          text,
          options: { ...cell, bold: true, color: SECOND },
        })),
        ...drawn.rows.map(({ claim, verdict, shows }) =>
          [claim, `${VERDICT_SYMBOLS[verdict]} ${verdict}`, shows].map((text) => ({
            text,
            options: cell,
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
  const cell = {
    fontFace: PLAIN,
    fontSize: 14,
    color: INK,
    border: { type: "solid" as const, color: hex(board.line), pt: 0.75 },
  };
  slide.addTable(
    [
      head.map((text) => ({ text, options: { ...cell, bold: true, color: SECOND } })),
      ...rows.map((row) => row.map((text) => ({ text, options: cell }))),
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

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

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
