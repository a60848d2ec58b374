import type { MapScaleBar } from "../../domain/deck/export-slide";
import { PDF_INK, set, type Pdf } from "./pdf-page";

/** A round distance at the foot of a map, to see by: readers of the page aloud hear nothing of it. */
export const drawScaleBar = (
  pdf: Pdf,
  { part, text }: MapScaleBar,
  /** The map on its page, points. */
  map: { readonly left: number; readonly width: number; readonly bottom: number },
): void => {
  const length = part * map.width;
  const right = map.left + map.width - 14;
  const base = map.bottom - 12;
  pdf.markContent("Artifact");
  pdf
    .moveTo(right - length, base - 5)
    .lineTo(right - length, base)
    .lineTo(right, base)
    .lineTo(right, base - 5)
    .lineWidth(1)
    .stroke(PDF_INK);
  set(pdf, "plain", 8).text(text, right - length, base - 14, {
    width: length,
    align: "center",
    lineBreak: false,
  });
  pdf.endMarkedContent();
};
