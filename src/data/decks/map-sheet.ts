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
  type Pdf,
  type PdfFonts,
} from "./pdf-page";
import { drawPdfLegend } from "./pdf-legend";
import { MARGIN, SHEET_MAP, SHEET_SIDE, type SheetSize } from "./sheet-size";

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
  const { gap, width: column } = SHEET_SIDE[size];
  const side = { left: MARGIN + width + gap, width: column };
  root.add(
    element(pdf, "H1", () =>
      set(pdf, "telling", size === "A3" ? 28 : 20).text(told.title, {
        ...{ width: width + gap + column, height: size === "A3" ? 36 : 26, ellipsis: true },
      }),
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
    pdf.x = side.left;
    pdf.y = top;
    drawPdfLegend(pdf, root, map.legend, side);
  }
  const lines = [
    ...provenanceLines(provenance).map(([name, line]) => `${name}: ${line}`),
    ...(told.sources === "" ? [] : [`Sources: ${told.sources}`]),
  ];
  root.add(element(pdf, "P", () => drawSmallPrint(pdf, lines, side, top + height)));
  root.end();
  return finished(pdf);
};

/** Points, largest first: the first that fits is taken, so that nothing is ever cut. */
const SMALL_PRINT = [7.5, 7, 6.5, 6, 5.5, 5, 4.5, 4];

/** What goes with the map, at the foot of its column. */
const drawSmallPrint = (
  pdf: Pdf,
  lines: readonly string[],
  { left, width }: { readonly left: number; readonly width: number },
  bottom: number,
): void => {
  const options = { width, paragraphGap: 2.5 };
  const text = lines.join("\n");
  const heightAt = (size: number): number =>
    set(pdf, "plain", size, PDF_SECOND).heightOfString(text, options);
  const room = bottom - pdf.y - 10;
  const size = SMALL_PRINT.find((one) => heightAt(one) <= room) ?? SMALL_PRINT.at(-1)!;
  const height = heightAt(size);
  set(pdf, "plain", size, PDF_SECOND).text(text, left, bottom - Math.min(height, room), options);
};
