import type { ExportSlide } from "../../domain/deck/export-slide";
import type { PrintedBrand } from "../../domain/brand/brand";
import { brandFonts, brandPages, headingColour } from "../brand/pdf-brand";
import { provenanceLines } from "../../domain/deck/provenance";
import {
  drawImage,
  element,
  finished,
  newPdf,
  PDF_SECOND,
  set,
  type Pdf,
  type PdfFonts,
} from "./pdf-page";
import { drawPdfLegend } from "./pdf-legend";
import { drawScaleBar } from "./pdf-scale-bar";
import { MARGIN, SHEET_MAP, SHEET_SIDE, type SheetSize } from "./sheet-size";

/** One map for the wall or the appendix: title, map, scale bar, legend, sources. Tagged like the handout. */
export const writeMapSheet = (
  { told, map, provenance }: ExportSlide,
  size: SheetSize,
  fonts: PdfFonts,
  brand: PrintedBrand | null = null,
): Promise<Uint8Array> => {
  const pdf = newPdf(told.title, size, "landscape", brandFonts(fonts, brand));
  pdf.addPage();
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const { width, height } = SHEET_MAP[size];
  const { gap, width: column } = SHEET_SIDE[size];
  const side = { left: MARGIN + width + gap, width: column };
  root.add(
    element(pdf, "H1", () =>
      set(pdf, "telling", size === "A3" ? 28 : 20, headingColour(brand)).text(told.title, {
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
    drawScaleBar(pdf, map.bar, { left: MARGIN, width, bottom: top + height });
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
  brandPages(pdf, brand);
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
