import type { ExportMap } from "../../../domain/deck/export-slide";
import { paletteOf } from "../../../domain/palette";
import type { Size } from "../../../map/camera";
import { drawPictureLegend, legendHeight } from "./picture-legend";
import { wrapLines } from "./wrap-lines";

export interface PicturePage {
  readonly title: string;
  readonly map: ExportMap;
  readonly size: Size;
  /** Image pixels per CSS pixel. */
  readonly ratio: number;
  readonly bar: { readonly width: number; readonly text: string };
  /** Small print: release, definition, filter, trust, licences, date, link. */
  readonly lines: readonly string[];
}

const MARGIN = 32;
const HEAD = 76;
const LINE = 16;
const PLAIN = '"Inter Variable", sans-serif';
const light = paletteOf("light");

/** A map with all that must go with it, as one picture. */
export const picturePage = async ({
  title,
  map,
  size,
  ratio,
  bar,
  lines,
}: PicturePage): Promise<Blob> => {
  const width = size.width + 2 * MARGIN;
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The browser cannot draw pictures.");
  const wrapped = wrapLines(context, lines, size.width, `11px ${PLAIN}`);
  const below = legendHeight(context, map.legend, size.width);
  const height = HEAD + size.height + 16 + below + 18 + wrapped.length * LINE + MARGIN;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  context.scale(ratio, ratio);
  context.fillStyle = light.panel;
  context.fillRect(0, 0, width, height);
  const write = (text: string, x: number, y: number, font: string, colour = light.ink) => {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  write(title, MARGIN, 50, '500 30px "Newsreader Variable", Georgia, serif');
  context.drawImage(
    await createImageBitmap(new Blob([map.image as BlobPart])),
    MARGIN,
    HEAD,
    size.width,
    size.height,
  );
  drawScaleBar(context, bar, MARGIN + size.width - 16, HEAD + size.height - 16);
  const top = HEAD + size.height + 16;
  drawPictureLegend(context, map.legend, { left: MARGIN, top, width: size.width });
  context.textAlign = "left";
  wrapped.forEach((line, at) =>
    write(line, MARGIN, top + below + 18 + at * LINE, `11px ${PLAIN}`, light.second),
  );
  return new Promise((done, fail) => {
    canvas.toBlob((blob) =>
      blob === null
        ? fail(new Error("this browser cannot make a picture this large; choose a smaller one."))
        : done(blob),
    );
  });
};

const drawScaleBar = (
  context: CanvasRenderingContext2D,
  { width, text }: PicturePage["bar"],
  right: number,
  base: number,
): void => {
  context.strokeStyle = light.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(right - width, base - 6);
  context.lineTo(right - width, base);
  context.lineTo(right, base);
  context.lineTo(right, base - 6);
  context.stroke();
  context.font = `12px ${PLAIN}`;
  context.fillStyle = light.ink;
  context.textAlign = "center";
  context.fillText(text, right - width / 2, base - 8);
};
