import { newPdf, PDF_SECOND, type Pdf, type PdfFonts, type Structure } from "./pdf-page";
import { MARGIN } from "./sheet-size";

/**
 * A slide on paper, or the licences, drawn at the pen. Its figure is from as small (0) to as large (1) as it may
 * be; told back is by how many points it may grow in all.
 */
export type Section = (pdf: Pdf, into: Structure, grow: number) => number;

/** Points that a section takes with its figure at its smallest and its largest. */
interface Heights {
  readonly least: number;
  readonly most: number;
}

/** Points between two sections of a page, with a line in the middle. */
const APART = 34;
/** A page on which anything can be drawn to be measured, points. */
const ENDLESS = 6000;

/** Points of an upright page of A4 between its margins. */
const ROOM = 841.89 - 2 * MARGIN;

const measured = (fonts: PdfFonts, sections: readonly Section[]): Heights[] => {
  const scratch = newPdf("", "A4", "portrait", fonts);
  const root = scratch.struct("Document");
  scratch.addStructure(root);
  return sections.map((section) => {
    scratch.addPage({ size: [595.28, ENDLESS], margin: MARGIN });
    const into = scratch.struct("Sect");
    root.add(into);
    const growth = section(scratch, into, 0);
    into.end();
    const least = scratch.y - MARGIN;
    return { least, most: least + growth };
  });
};

/** What stands on one page: which sections, and how large their figures are. */
export interface PageOf {
  readonly from: number;
  readonly to: number;
  readonly grow: number;
}

/** Sections share a page where they fit, in their order; figures then grow until the page is full. */
export const pagesOf = (heights: readonly Heights[], room = ROOM): PageOf[] => {
  const pages: PageOf[] = [];
  for (let from = 0; from < heights.length;) {
    const least = (to: number): number =>
      heights.slice(from, to).reduce((sum, one) => sum + one.least, (to - from - 1) * APART);
    let to = from + 1;
    while (to < heights.length && least(to + 1) <= room) to++;
    const more = heights.slice(from, to).reduce((sum, one) => sum + one.most - one.least, 0);
    const spare = room - 2 - least(to);
    pages.push({ from, to, grow: more <= 0 ? 0 : Math.min(1, Math.max(0, spare / more)) });
    from = to;
  }
  return pages;
};

const drawLine = (pdf: Pdf): void => {
  const y = pdf.y + APART / 2;
  pdf.markContent("Artifact", { type: "Layout" });
  pdf
    .moveTo(MARGIN, y)
    .lineTo(pdf.page.width - MARGIN, y)
    .lineWidth(0.5)
    .stroke(PDF_SECOND);
  pdf.endMarkedContent();
  pdf.x = MARGIN;
  pdf.y += APART;
};

/** Draws all sections on as few pages as they need. */
export const drawSections = (
  pdf: Pdf,
  root: Structure,
  fonts: PdfFonts,
  sections: readonly Section[],
): void => {
  for (const { from, to, grow } of pagesOf(measured(fonts, sections))) {
    pdf.addPage();
    sections.slice(from, to).forEach((section, at) => {
      if (at > 0) drawLine(pdf);
      const into = pdf.struct("Sect");
      root.add(into);
      section(pdf, into, grow);
      into.end();
    });
  }
};
