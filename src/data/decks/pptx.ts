import PptxGenJS from "pptxgenjs";
import type { PrintedBrand } from "../../domain/brand/brand";
import { crossedIn } from "../../domain/crossing";
import {
  STEP_SHAPE,
  type ExportMap,
  type ExportSlide,
  type ExportStep,
} from "../../domain/deck/export-slide";
import { provenanceLines } from "../../domain/deck/provenance";
import { trustWords } from "../../domain/tiers";
import { tierWords } from "../../domain/tiers";
import { documentProperties } from "../export/document-properties";
import { mendedPackage } from "../export/office-package";
import { drawBrand, masterBrand, pptxBrand } from "../brand/pptx-brand";
import { chartWords } from "./chart-words";
import { encode64 } from "./encode64";
import { COLUMN, columnOf, type Row } from "./pptx-column";
import { CHART, drawChart } from "./pptx-charts";
import { ACCENT, board, GROUND, hex, INK, PLAIN, SECOND, TELLING } from "./pptx-ink";
import { drawPptxLegend } from "./pptx-legend";
import { groupedTimeline, PPTX_LOOK } from "./pptx-look";
import { PPTX_REPAIRS } from "./pptx-repairs";

/** Inches: the widescreen slide of PowerPoint. */
const WIDE = { width: 13.333, height: 7.5 } as const;
const LEFT = COLUMN.x;

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
