import type { ExportSlide } from "../../domain/deck/export-slide";
import { provenanceLines } from "../../domain/deck/provenance";
import type { SlideChart } from "../../domain/deck/slide-chart";
import { tierWords } from "../../domain/tiers";
import { barWords } from "./chart-words";
import {
  drawImage,
  element,
  finished,
  newPdf,
  PDF_SECOND,
  set,
  type Pdf,
  type PdfFonts,
  type Structure,
} from "./pdf-page";
import { MARGIN } from "./sheet-size";
import { drawPdfLegend } from "./pdf-legend";

export type { PdfFonts } from "./pdf-page";

/**
 * A handout on A4 for the papers: each slide on a page of its own with map or table, what was said, and
 * where it comes from. Tagged: titles are headings, tables are tables, maps have alternative text.
 */
export const writeHandout = (
  title: string,
  slides: readonly ExportSlide[],
  fonts: PdfFonts,
): Promise<Uint8Array> => {
  const pdf = newPdf(title, "A4", "portrait", fonts);
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  slides.forEach((slide, at) => {
    pdf.addPage();
    const section = pdf.struct("Sect");
    root.add(section);
    drawPage(pdf, section, slide, at + 1, slides.length);
    section.end();
  });
  root.end();
  return finished(pdf);
};

const drawPage = (
  pdf: Pdf,
  into: Structure,
  { told, map, provenance }: ExportSlide,
  number: number,
  count: number,
): void => {
  const width = pdf.page.width - 2 * MARGIN;
  const say = (tag: string, draw: () => void) => into.add(element(pdf, tag, draw));
  if (told.eyebrow !== "")
    say("P", () =>
      set(pdf, "strong", 9, PDF_SECOND).text(told.eyebrow, { width, paragraphGap: 5 }),
    );
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
    const height = (width * 9) / 16;
    const top = pdf.y;
    const box: [number, number, number, number] = [MARGIN, top, MARGIN + width, top + height];
    into.add(
      element(pdf, "Figure", () => drawImage(pdf, map.image, box), {
        alt: map.alt,
        bbox: box,
        placement: "Block",
      }),
    );
    pdf.x = MARGIN;
    pdf.y = top + height + 8;
    say("P", () => drawPdfLegend(pdf, map.legend, { left: MARGIN, width }));
  }
  if (told.chart !== null) drawChart(pdf, into, told.chart);
  if (told.notes !== "") {
    pdf.moveDown(0.6);
    say("P", () => set(pdf, "plain", 11).text(told.notes, MARGIN, pdf.y, { width, lineGap: 2 }));
  }
  pdf.moveDown(0.8);
  const small = [
    ...provenanceLines(provenance),
    ...(told.sources === "" ? [] : [["Sources", told.sources] as const]),
    ["Page", `${number} of ${count}`] as const,
  ];
  for (const [name, line] of small) {
    say("P", () =>
      set(pdf, "plain", 7.5, PDF_SECOND).text(`${name}: ${line}`, MARGIN, pdf.y, { width }),
    );
  }
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
    case "claims":
      return [
        ["Said", "On the open data", "What it shows"],
        ...drawn.rows.map(({ claim, verdict, shows }) => [claim, verdict, shows]),
      ];
  }
};

/** On paper a chart is its table: every figure can be read and copied. */
const drawChart = (pdf: Pdf, into: Structure, chart: SlideChart): void => {
  into.add(element(pdf, "P", () => set(pdf, "strong", 11).text(chart.title, MARGIN, pdf.y)));
  pdf.moveDown(0.4);
  set(pdf, "plain", 9.5);
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
