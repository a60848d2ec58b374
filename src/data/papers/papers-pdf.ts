import type { Block, IllustratedPaper, PaperMap } from "../../domain/papers/paper";
import type { PrintedBrand } from "../../domain/brand/brand";
import { brandFonts, brandPages, headingColour } from "../brand/pdf-brand";
import { drawPdfLegend } from "../decks/pdf-legend";
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
} from "../decks/pdf-page";
import { numberPages } from "../decks/page-numbers";
import { MARGIN } from "../decks/sheet-size";

/** Points of the type of each part. */
const TYPE = { title: 26, heading: 12, lead: 14, text: 11, small: 8.5, table: 9 } as const;
/** The most of a page's height, points, that a map takes. */
const MAP_HEIGHT = 250;

/**
 * Papers on A4, each from a page of its own; several begin with their contents. Tagged: titles are
 * headings, tables are tables with header rows, maps have alternative text.
 * @param title of the file; also of its first page where there are contents
 */
export const papersPdf = (
  title: string,
  papers: readonly IllustratedPaper[],
  fonts: PdfFonts,
  brand: PrintedBrand | null = null,
): Promise<Uint8Array> => {
  const pdf = newPdf(title, "A4", "portrait", brandFonts(fonts, brand));
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const isMany = papers.length > 1;
  // Contents take their pages first, and their page numbers once these are known.
  const colour = headingColour(brand);
  const entries = isMany ? drawContents(pdf, root, title, papers, colour) : [];
  papers.forEach((paper, at) => {
    pdf.addPage();
    const { start, count } = pdf.bufferedPageRange();
    entries[at]?.(start + count);
    const section = pdf.struct("Sect");
    root.add(section);
    drawPaper(pdf, section, paper, isMany ? "H2" : "H1", colour);
    section.end();
  });
  root.end();
  numberPages(pdf);
  brandPages(pdf, brand);
  return finished(pdf);
};

const ENTRY = 16;

/** Lists the papers, and gives for each a way to write its page number later. */
const drawContents = (
  pdf: Pdf,
  root: Structure,
  title: string,
  papers: readonly IllustratedPaper[],
  colour: string | undefined,
): readonly ((page: number) => void)[] => {
  pdf.addPage();
  const width = pdf.page.width - 2 * MARGIN;
  const say = (tag: string, draw: () => void) => root.add(element(pdf, tag, draw));
  say("H1", () => set(pdf, "telling", TYPE.title, colour).text(title, MARGIN, pdf.y, { width }));
  pdf.moveDown(0.6);
  return papers.map(({ paper }) => {
    if (pdf.y + ENTRY > pdf.page.height - MARGIN) pdf.addPage();
    const y = pdf.y;
    const { start, count } = pdf.bufferedPageRange();
    const at = start + count - 1;
    say("P", () =>
      set(pdf, "plain", TYPE.text).text(`${paper.title}, ${paper.eyebrow}`, MARGIN, y, {
        width: width - 40,
        height: ENTRY,
        ellipsis: true,
      }),
    );
    pdf.y = y + ENTRY;
    return (page) => {
      const { start: first, count: all } = pdf.bufferedPageRange();
      pdf.switchToPage(at);
      pdf.markContent("Artifact");
      set(pdf, "plain", TYPE.text).text(String(page), MARGIN, y, {
        width,
        align: "right",
        lineBreak: false,
      });
      pdf.endMarkedContent();
      pdf.switchToPage(first + all - 1);
      pdf.x = MARGIN;
      pdf.y = MARGIN;
    };
  });
};

const drawPaper = (
  pdf: Pdf,
  into: Structure,
  { paper, map }: IllustratedPaper,
  heading: "H1" | "H2",
  colour: string | undefined,
): void => {
  const width = pdf.page.width - 2 * MARGIN;
  const say = (tag: string, draw: () => void) => into.add(element(pdf, tag, draw));
  say("P", () =>
    set(pdf, "strong", 9, PDF_SECOND).text(paper.eyebrow, MARGIN, pdf.y, {
      width,
      paragraphGap: 3,
    }),
  );
  say(heading, () =>
    set(pdf, "telling", TYPE.title, colour).text(paper.title, MARGIN, pdf.y, { width }),
  );
  say("P", () =>
    set(pdf, "plain", 9.5, PDF_SECOND).text(paper.about, MARGIN, pdf.y, { width, paragraphGap: 8 }),
  );
  for (const block of paper.blocks)
    drawBlock(pdf, into, block, map, heading === "H1" ? "H2" : "H3", colour);
};

const drawBlock = (
  pdf: Pdf,
  into: Structure,
  block: Block,
  map: PaperMap | null,
  heading: string,
  colour: string | undefined,
): void => {
  const width = pdf.page.width - 2 * MARGIN;
  const say = (tag: string, draw: () => void) => into.add(element(pdf, tag, draw));
  switch (block.kind) {
    case "heading":
      // A heading takes some of what it heads with it.
      if (pdf.y > pdf.page.height - MARGIN - 90) pdf.addPage();
      pdf.moveDown(0.7);
      say(heading, () =>
        set(pdf, "strong", TYPE.heading, colour).text(block.text, MARGIN, pdf.y, {
          width,
          paragraphGap: 3,
        }),
      );
      break;
    case "lead":
      say("P", () =>
        set(pdf, "telling", TYPE.lead).text(block.text, MARGIN, pdf.y, { width, paragraphGap: 5 }),
      );
      break;
    case "text":
    case "small":
      say("P", () =>
        set(pdf, "plain", TYPE[block.kind], block.kind === "small" ? PDF_SECOND : undefined).text(
          block.text,
          MARGIN,
          pdf.y,
          { width, paragraphGap: block.kind === "small" ? 3 : 6 },
        ),
      );
      break;
    case "map":
      if (map !== null) drawPaperMap(pdf, into, map, width);
      break;
    case "table":
      drawTable(pdf, into, block);
  }
};

const drawPaperMap = (pdf: Pdf, into: Structure, map: PaperMap, most: number): void => {
  const scale = Math.min(most / map.width, MAP_HEIGHT / map.height);
  const [width, height] = [map.width * scale, map.height * scale];
  if (pdf.y + height > pdf.page.height - MARGIN - 60) pdf.addPage();
  const top = pdf.y;
  const box = [MARGIN, top, MARGIN + width, top + height] as const;
  into.add(
    element(pdf, "Figure", () => drawImage(pdf, map.image, box), {
      alt: map.alt,
      bbox: box,
      placement: "Block",
    }),
  );
  pdf.x = MARGIN;
  pdf.y = top + height + 6;
  drawPdfLegend(pdf, into, map.legend, { left: MARGIN, width: most });
};

const drawTable = (
  pdf: Pdf,
  into: Structure,
  { head, rows, widths }: Extract<Block, { kind: "table" }>,
): void => {
  set(pdf, "plain", TYPE.table);
  const width = pdf.page.width - 2 * MARGIN;
  const border = [0.5, 0, 0, 0] as [number, number, number, number];
  // The library puts a tagged table below structParent; its types do not know that yet.
  const options = {
    structParent: into,
    columnStyles: widths.map((part) => ({ width: part * width })),
    data: [
      head.map((text) => ({ text, type: "TH" as const, scope: "Column" })),
      ...rows.map((row) =>
        row.map((text, at) => (at === 0 ? { text, type: "TH" as const, scope: "Row" } : text)),
      ),
    ],
    defaultStyle: { border, borderColor: "#bbbbbb", padding: 3 },
  };
  pdf.table(options);
  pdf.x = MARGIN;
  pdf.y += 4;
};
