import {
  PAGE_SHAPE,
  STEP_SHAPE,
  type ExportMap,
  type ExportSlide,
  type ExportStep,
} from "../../domain/deck/export-slide";
import type { PrintedBrand } from "../../domain/brand/brand";
import { brandFonts, brandPages } from "../brand/pdf-brand";
import { provenanceLines } from "../../domain/deck/provenance";
import { chartHead, CLAIM_HEADS, type SlideChart } from "../../domain/deck/slide-chart";
import { tierWords } from "../../domain/tiers";
import { barWords } from "./chart-words";
import { compareRows } from "./compare-rows";
import {
  drawImage,
  element,
  finished,
  newPdf,
  PDF_INK,
  PDF_SECOND,
  set,
  type Pdf,
  type PdfFonts,
  type Structure,
} from "./pdf-page";
import { MARGIN } from "./sheet-size";
import { numberPages } from "./page-numbers";
import { drawSections, type Section } from "./handout-pages";
import { drawPdfChart, growthOf } from "./pdf-chart";
import { drawPdfLegend } from "./pdf-legend";
import { drawScaleBar } from "./pdf-scale-bar";

export type { PdfFonts } from "./pdf-page";

/**
 * A handout on A4: each slide with map, chart or table, and where it comes from, two on a page where they fit;
 * the licences once, at the end. Tagged: titles are headings, tables are tables, pictures have alternative text.
 * @param notes whether what the speaker says goes with it: for the presenter, not for the papers
 */
export const writeHandout = (
  title: string,
  slides: readonly ExportSlide[],
  fonts: PdfFonts,
  notes: boolean,
  brand: PrintedBrand | null = null,
): Promise<Uint8Array> => {
  const faces = brandFonts(fonts, brand);
  const pdf = newPdf(title, "A4", "portrait", faces);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  drawSections(pdf, root, faces, [
    ...slides.map(
      (slide, at): Section =>
        (page, into, grow) =>
          drawSlide(page, into, { slide, number: at + 1, notes, grow }),
    ),
    ...licencesOf(slides),
  ]);
  root.end();
  numberPages(pdf);
  brandPages(pdf, brand);
  return finished(pdf);
};

const licencesOf = (slides: readonly ExportSlide[]): Section[] => {
  const lines = [...new Set(slides.flatMap(({ provenance }) => provenance.licences))];
  const first = slides[0]?.provenance;
  if (lines.length === 0 || first === undefined) return [];
  return [
    (pdf, into) => {
      const width = pdf.page.width - 2 * MARGIN;
      const say = (tag: string, draw: () => void) => into.add(element(pdf, tag, draw));
      say("H2", () => set(pdf, "strong", 11).text("Licences", MARGIN, pdf.y, { width }));
      pdf.moveDown(0.4);
      for (const line of [...lines, `Produced with Reach Atlas, ${first.date}.`])
        say("P", () =>
          set(pdf, "plain", 8.5, PDF_SECOND).text(line, MARGIN, pdf.y, { width, paragraphGap: 3 }),
        );
      return 0;
    },
  ];
};

interface OnPaper {
  readonly slide: ExportSlide;
  readonly number: number;
  readonly notes: boolean;
  /** How large its figure is, 0…1. */
  readonly grow: number;
}

const drawSlide = (
  pdf: Pdf,
  into: Structure,
  { slide: { told, map, steps, provenance }, number, notes, grow }: OnPaper,
): number => {
  const width = pdf.page.width - 2 * MARGIN;
  const say = (tag: string, draw: () => void) => into.add(element(pdf, tag, draw));
  // Whoever speaks says "slide 4", wherever it is printed.
  const over = [`Slide ${number}`, told.eyebrow].filter((words) => words !== "").join(" · ");
  say("P", () => set(pdf, "strong", 9, PDF_SECOND).text(over, { width, paragraphGap: 5 }));
  say(number === 1 ? "H1" : "H2", () =>
    set(pdf, "telling", 24).text(told.title, { width, lineGap: 1 }),
  );
  pdf.moveDown(0.4);
  if (told.figure !== "") say("P", () => set(pdf, "telling", 40).text(told.figure, { width }));
  for (const { tier, text } of told.paragraphs) {
    const mark = tier === null ? "" : `${tierWords(tier).badge}: `;
    say("P", () =>
      set(pdf, "plain", 11.5).text(`${mark}${text}`, { width, lineGap: 2, paragraphGap: 4 }),
    );
  }
  pdf.moveDown(0.4);
  if (map !== null) {
    if (steps.length > 0) drawSteps(pdf, into, steps, width);
    else drawMap(pdf, into, map, mapHeight(width, grow));
    drawPdfLegend(pdf, into, map.legend, { left: MARGIN, width });
  }
  if (told.chart !== null) drawChart(pdf, into, told.chart, grow);
  if (notes && told.notes !== "") {
    pdf.moveDown(0.6);
    say("P", () => set(pdf, "strong", 11).text("Notes", MARGIN, pdf.y, { width }));
    say("P", () => set(pdf, "plain", 11).text(told.notes, MARGIN, pdf.y, { width, lineGap: 2 }));
  }
  pdf.moveDown(0.8);
  const small = [
    ...provenanceLines({ ...provenance, licences: [] }).filter(([name]) => name !== "Made on"),
    ...(told.sources === "" ? [] : [["Sources", told.sources] as const]),
  ];
  const print = small.map(([name, line]) => `${name}: ${line}`).join("  ·  ");
  if (print !== "")
    say("P", () => set(pdf, "plain", 8, PDF_SECOND).text(print, MARGIN, pdf.y, { width }));
  if (map !== null) return steps.length > 0 ? 0 : mapHeight(width, 1) - LEAST_MAP;
  const drawn = told.chart?.drawn ?? null;
  if (drawn === null || drawn.kind === "dots") return 0;
  return drawn.kind === "claims" ? TABLE.grows : growthOf(drawn);
};

type Box = [left: number, top: number, right: number, bottom: number];

/** Points: at its largest a map is as wide as its page. */
const LEAST_MAP = 250;
const mapHeight = (width: number, grow: number): number =>
  LEAST_MAP + grow * (width / PAGE_SHAPE - LEAST_MAP);

const drawMap = (pdf: Pdf, into: Structure, map: ExportMap, height: number): void => {
  const width = height * PAGE_SHAPE;
  const top = pdf.y;
  const box: Box = [MARGIN, top, MARGIN + width, top + height];
  const draw = () => {
    drawImage(pdf, map.image, box);
    for (const callout of map.callouts) drawCallout(pdf, callout, box);
  };
  // What is pinned to the map is read with it.
  const alt = [map.alt, ...map.callouts.map(({ text }) => text)].join(" ");
  into.add(element(pdf, "Figure", draw, { alt, bbox: box, placement: "Block" }));
  drawScaleBar(pdf, map.bar, { left: MARGIN, width, bottom: top + height });
  pdf.x = MARGIN;
  pdf.y = top + height + 8;
};

/** Points: how wide a callout may be, its padding, and how far above its area it stands. */
const CALLOUT = { width: 130, padding: 4, above: 10, size: 8.5 } as const;

const drawCallout = (
  pdf: Pdf,
  { x, y, text }: ExportMap["callouts"][number],
  [left, top, right, bottom]: Box,
): void => {
  const { width, padding, above, size } = CALLOUT;
  const [at, down] = [left + x * (right - left), top + y * (bottom - top)];
  if (at < left || at > right || down < top || down > bottom) return;
  set(pdf, "strong", size);
  const wide = Math.min(width, pdf.widthOfString(text) + 2 * padding + 1);
  const tall = pdf.heightOfString(text, { width: wide - 2 * padding }) + 2 * padding;
  const boxLeft = Math.min(Math.max(at - wide / 2, left), right - wide);
  const boxTop = Math.max(down - above - tall, top);
  pdf
    .moveTo(at, boxTop + tall)
    .lineTo(at, down)
    .lineWidth(1)
    .stroke(PDF_INK);
  pdf.roundedRect(boxLeft, boxTop, wide, tall, 3).lineWidth(1).fillAndStroke("#ffffff", PDF_INK);
  set(pdf, "strong", size).text(text, boxLeft + padding, boxTop + padding, {
    width: wide - 2 * padding,
  });
};

/** Points between the years of a slide, three in a row. */
const STEP = { gap: 10, across: 3, head: 18 } as const;

const drawSteps = (
  pdf: Pdf,
  into: Structure,
  steps: readonly ExportStep[],
  width: number,
): void => {
  const { gap, head } = STEP;
  const across = Math.min(STEP.across, steps.length);
  const wide = (width - (across - 1) * gap) / across;
  const tall = wide / STEP_SHAPE;
  const top = pdf.y;
  steps.forEach(({ year, figure, image, alt }, at) => {
    const x = MARGIN + (at % across) * (wide + gap);
    const y = top + Math.floor(at / across) * (tall + head + gap);
    const words = [String(year), figure].filter((part) => part !== "").join(": ");
    into.add(
      element(pdf, "P", () =>
        set(pdf, "strong", 11).text(words, x, y, { width: wide, lineBreak: false }),
      ),
    );
    const box: Box = [x, y + head, x + wide, y + head + tall];
    into.add(
      element(pdf, "Figure", () => drawImage(pdf, image, box), {
        alt: `${year}. ${alt}`,
        bbox: box,
        placement: "Block",
      }),
    );
  });
  pdf.x = MARGIN;
  pdf.y = top + Math.ceil(steps.length / across) * (tall + head + gap);
};

const rowsOf = ({ drawn }: SlideChart): string[][] => {
  switch (drawn.kind) {
    case "bars":
      return [
        [drawn.over === "boroughs" ? "Place" : "Release", ...drawn.series.map(({ name }) => name)],
        ...drawn.categories.map((category, at) => [
          category,
          ...drawn.series.map(({ values }) => barWords(values[at] ?? null, drawn.unit)),
        ]),
      ];
    case "timeline":
      return [
        ["Programme", "When", "Reported"],
        ...drawn.spans.map(({ name, dates, fact }) => [name, dates, fact]),
      ];
    case "lines":
    case "dots":
      return compareRows(drawn).map((row) => [...row]);
    case "claims":
      return [
        [...CLAIM_HEADS],
        ...drawn.rows.map(({ claim, verdict, shows }) => [claim, verdict, shows]),
      ];
  }
};

/** Points: a table's type, by how much it may grow, and what that takes of a page at most. */
const TABLE = { type: 9.5, more: 2, grows: 200 } as const;

/** On paper a chart stands over its table: every figure can be read and copied. */
const drawChart = (pdf: Pdf, into: Structure, chart: SlideChart, grow: number): void => {
  into.add(element(pdf, "P", () => set(pdf, "strong", 11).text(chartHead(chart), MARGIN, pdf.y)));
  pdf.moveDown(0.4);
  const { drawn } = chart;
  if (drawn.kind !== "claims" && drawn.kind !== "dots") drawPdfChart(pdf, into, drawn, grow);
  set(pdf, "plain", TABLE.type + (drawn.kind === "claims" ? grow * TABLE.more : 0));
  const [head = [], ...rows] = rowsOf(chart);
  // The library puts a tagged table below structParent; its types do not know that yet.
  const options = {
    structParent: into,
    data: [head.map((text) => ({ text, type: "TH" as const, scope: "Column" })), ...rows],
    defaultStyle: {
      border: [0.5, 0, 0, 0] as [number, number, number, number],
      borderColor: "#bbbbbb",
      padding: 4,
    },
  };
  pdf.table(options);
  if (chart.caveat !== "")
    into.add(
      element(pdf, "P", () =>
        set(pdf, "plain", 8.5, PDF_SECOND).text(chart.caveat, MARGIN, pdf.y + 4),
      ),
    );
};
