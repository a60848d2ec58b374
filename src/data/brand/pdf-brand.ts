import type { PrintedBrand } from "../../domain/brand/brand";
import { drawImage, PDF_SECOND, set, type Pdf, type PdfFonts } from "../decks/pdf-page";
import { MARGIN } from "../decks/sheet-size";

/** Points: the bar over a page, and the most that a logo at its foot takes. */
const BAR = 5;
const LOGO = { width: 110, height: 20 } as const;

/** The faces of a brand: titles in its sans where it asks for that. */
export const brandFonts = (fonts: PdfFonts, brand: PrintedBrand | null): PdfFonts =>
  brand?.headings === "sans" ? { ...fonts, telling: fonts.strong } : fonts;

/** The colour of headings on white. */
export const headingColour = (brand: PrintedBrand | null): string | undefined => brand?.onWhite;

const under = ({ name, strapline, contact }: PrintedBrand): string =>
  [name, strapline, contact].filter((words) => words !== "").join("  ·  ");

/** A bar of its colour over every page; logo, name, strapline and contact at the foot. No part of what is read. */
export const brandPages = (pdf: Pdf, brand: PrintedBrand | null): void => {
  if (brand === null) return;
  const { start, count } = pdf.bufferedPageRange();
  for (let at = start; at < start + count; at++) {
    pdf.switchToPage(at);
    const { width, height, margins } = pdf.page;
    // Text in the margin would begin a new page.
    margins.bottom = 0;
    pdf.markContent("Artifact", { type: "Layout" });
    pdf.rect(0, 0, width, BAR).fill(brand.onWhite);
    const foot = height - MARGIN + 6;
    let left = MARGIN;
    if (brand.logo !== null) {
      const high = Math.min(LOGO.height, LOGO.width / brand.logo.ratio);
      const wide = high * brand.logo.ratio;
      drawImage(pdf, brand.logo.image, [left, foot, left + wide, foot + high]);
      left += wide + 10;
    }
    set(pdf, "plain", 8, PDF_SECOND).text(under(brand), left, foot + 6, {
      width: width - MARGIN - 60 - left,
      height: 10,
      ellipsis: true,
      lineBreak: false,
    });
    pdf.endMarkedContent();
  }
};
