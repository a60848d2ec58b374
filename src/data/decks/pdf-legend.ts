import type { ExportMap } from "../../domain/deck/export-slide";
import { PDF_SECOND, set, type Pdf } from "./pdf-page";
import { MARGIN } from "./sheet-size";

/** Points. */
const BAR = { height: 10, longest: 300 } as const;

/** The scale under a printed map: colours, ticks, both ends in words, and what the hatch means. */
export const drawPdfLegend = (pdf: Pdf, map: ExportMap, width: number): void => {
  set(pdf, "plain", 8.5, PDF_SECOND).text(map.legendTitle, MARGIN, pdf.y, { width });
  const top = pdf.y + 2;
  const step = Math.min(BAR.longest, width) / map.legend.length;
  map.legend.forEach(({ colour, tick }, at) => {
    const x = MARGIN + at * step;
    pdf.rect(x, top, step, BAR.height).fill(colour);
    set(pdf, "plain", 7.5).text(tick, x, top + BAR.height + 1.5, {
      width: step,
      align: "center",
      lineBreak: false,
    });
  });
  const [worst, best] = map.ends;
  const hatched = map.hatched === "" ? "" : `  Hatched and outlined: ${map.hatched}.`;
  set(pdf, "plain", 8.5, PDF_SECOND).text(
    `Left: ${worst}; right: ${best}.${hatched}`,
    MARGIN,
    top + BAR.height + 12,
    { width },
  );
};
