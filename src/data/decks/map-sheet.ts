import type { ExportSlide } from "../../domain/deck/export-slide";
import { provenanceLines } from "../../domain/deck/provenance";
import {
  drawImage,
  element,
  finished,
  newPdf,
  PDF_INK,
  PDF_SECOND,
  set,
  type PdfFonts,
} from "./pdf-page";
import { drawPdfLegend } from "./pdf-legend";
import { MARGIN, SHEET_MAP, type SheetSize } from "./sheet-size";

/** A round distance on the sheet. */
export interface SheetScaleBar {
  /** Part of the map's width. */
  readonly part: number;
  readonly text: string;
}

/** One map for the wall or the appendix: title, map, scale bar, legend, sources. Tagged like the handout. */
export const writeMapSheet = (
  { told, map, provenance }: ExportSlide,
  size: SheetSize,
  scaleBar: SheetScaleBar,
  fonts: PdfFonts,
): Promise<Uint8Array> => {
  const pdf = newPdf(told.title, size, "landscape", fonts);
  pdf.addPage();
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const { width, height } = SHEET_MAP[size];
  root.add(
    element(pdf, "H1", () =>
      set(pdf, "telling", size === "A3" ? 28 : 22).text(told.title, { width }),
    ),
  );
  const top = pdf.y + 4;
  if (map !== null) {
    const box: [number, number, number, number] = [MARGIN, top, MARGIN + width, top + height];
    root.add(
      element(pdf, "Figure", () => drawImage(pdf, map.image, box), {
        alt: map.alt,
        bbox: box,
        placement: "Block",
      }),
    );
    pdf.markContent("Artifact");
    const length = scaleBar.part * width;
    const right = MARGIN + width - 14;
    const base = top + height - 12;
    pdf
      .moveTo(right - length, base - 5)
      .lineTo(right - length, base)
      .lineTo(right, base)
      .lineTo(right, base - 5)
      .lineWidth(1)
      .stroke(PDF_INK);
    set(pdf, "plain", 8).text(scaleBar.text, right - length, base - 14, {
      width: length,
      align: "center",
      lineBreak: false,
    });
    pdf.endMarkedContent();
    pdf.x = MARGIN;
    pdf.y = top + height + 8;
    root.add(element(pdf, "P", () => drawPdfLegend(pdf, map.legend, width)));
  }
  const lines = [
    ...provenanceLines(provenance).map(([name, line]) => `${name}: ${line}`),
    `Sources: ${told.sources}`,
  ];
  root.add(
    element(pdf, "P", () =>
      set(pdf, "plain", 7, PDF_SECOND).text(lines.join("  ·  "), MARGIN, pdf.y + 3, { width }),
    ),
  );
  root.end();
  return finished(pdf);
};
