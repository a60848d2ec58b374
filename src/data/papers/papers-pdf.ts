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
/** Points of a page's height that a map takes: at most, and at least where it gives way to the words. */
const MAP_HEIGHT = { most: 250, least: 110 } as const;
/** Points below a map. */
const MAP_GAP = 6;
/** Points that a legend beside a map takes at least, and what keeps them apart. */
const LEGEND = { width: 170, gap: 14 } as const;

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
  const room = roomForMaps(newPdf(title, "A4", "portrait", brandFonts(fonts, brand)));
  const entries = isMany ? drawContents(pdf, root, title, papers, colour) : [];
  papers.forEach((paper, at) => {
    pdf.addPage();
    const { start, count } = pdf.bufferedPageRange();
    entries[at]?.(start + count);
    const section = pdf.struct("Sect");
    root.add(section);
    drawPaper(pdf, section, paper, {
      heading: isMany ? "H2" : "H1",
      colour,
      mapHeight: room(paper),
      mayBreak: paper.paper.template !== "one-page",
    });
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

/** How a paper is drawn. */
interface Drawing {
  readonly heading: "H1" | "H2";
  /** Of headings; undefined for black. */
  readonly colour: string | undefined;
  /** Points, the most. */
  readonly mapHeight: number;
  /** Whether parts may go to a further page to stay whole: not where all is to stand on one. */
  readonly mayBreak: boolean;
}

/** The height of a map, by what all else on its one page leaves: found by drawing that on a sheet never kept. */
const roomForMaps = (scratch: Pdf): ((illustrated: IllustratedPaper) => number) => {
  const into = scratch.struct("Document");
  // Only what hangs on the document's structure is drawn.
  scratch.addStructure(into);
  return ({ paper, map }) => {
    if (paper.template !== "one-page" || map === null) return MAP_HEIGHT.most;
    scratch.addPage();
    const { count } = scratch.bufferedPageRange();
    const drawing: Drawing = {
      heading: "H1",
      colour: undefined,
      mapHeight: MAP_HEIGHT.least,
      mayBreak: false,
    };
    drawPaper(scratch, into, { paper, map: null }, drawing);
    if (scratch.bufferedPageRange().count > count) return MAP_HEIGHT.least;
    const height = scratch.page.height - MARGIN - scratch.y - 2 * MAP_GAP;
    return Math.min(MAP_HEIGHT.most, Math.max(MAP_HEIGHT.least, height));
  };
};

const drawPaper = (
  pdf: Pdf,
  into: Structure,
  { paper, map }: IllustratedPaper,
  drawing: Drawing,
): void => {
  const { heading, colour } = drawing;
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
  for (const block of paper.blocks) drawBlock(pdf, into, block, map, drawing);
};

const drawBlock = (
  pdf: Pdf,
  into: Structure,
  block: Block,
  map: PaperMap | null,
  drawing: Drawing,
): void => {
  const { heading, colour, mayBreak } = drawing;
  const width = pdf.page.width - 2 * MARGIN;
  const say = (tag: string, draw: () => void) => into.add(element(pdf, tag, draw));
  switch (block.kind) {
    case "heading":
      // A heading takes some of what it heads with it.
      if (mayBreak && pdf.y > pdf.page.height - MARGIN - 90) pdf.addPage();
      pdf.moveDown(0.7);
      say(heading === "H1" ? "H2" : "H3", () =>
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
      if (map !== null) drawPaperMap(pdf, into, map, width, drawing);
      break;
    case "table":
      drawTable(pdf, into, block);
  }
};

/** A map over its legend, or beside it where all is to stand on one page. */
const drawPaperMap = (
  pdf: Pdf,
  into: Structure,
  map: PaperMap,
  most: number,
  { mapHeight, mayBreak }: Drawing,
): void => {
  const mostWidth = mayBreak ? most : most - LEGEND.width - LEGEND.gap;
  const scale = Math.min(mostWidth / map.width, mapHeight / map.height);
  const [width, height] = [map.width * scale, map.height * scale];
  if (mayBreak && pdf.y + height > pdf.page.height - MARGIN - 60) pdf.addPage();
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
  if (mayBreak) {
    pdf.y = top + height + MAP_GAP;
    drawPdfLegend(pdf, into, map.legend, { left: MARGIN, width: most });
    return;
  }
  pdf.y = top;
  const indent = width + LEGEND.gap;
  drawPdfLegend(pdf, into, map.legend, { left: MARGIN + indent, width: most - indent });
  pdf.x = MARGIN;
  pdf.y = Math.max(pdf.y, top + height) + MAP_GAP;
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
