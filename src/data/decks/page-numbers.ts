import { PDF_SECOND, set, type Pdf } from "./pdf-page";
import { MARGIN } from "./sheet-size";

/** Points between the foot of a page's text and its number. */
const FOOT = 24;

/** Page numbers, which are no part of what is read aloud. */
export const numberPages = (pdf: Pdf): void => {
  const { start, count } = pdf.bufferedPageRange();
  for (let at = start; at < start + count; at++) {
    pdf.switchToPage(at);
    const { width, height, margins } = pdf.page;
    // Text in the margin would begin a new page.
    margins.bottom = 0;
    pdf.markContent("Artifact", { type: "Pagination" });
    set(pdf, "plain", 9, PDF_SECOND).text(
      `${at - start + 1} of ${count}`,
      MARGIN,
      height - MARGIN + FOOT / 2,
      { width: width - 2 * MARGIN, align: "right", lineBreak: false },
    );
    pdf.endMarkedContent();
  }
};
