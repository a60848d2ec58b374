import type { Feature } from "geojson";
import { inkOf } from "../domain/marks/marks";
import { isArea, type Swatch } from "../domain/marks/swatch";
import { paletteOf } from "../domain/palette";
import type { Theme } from "../domain/look-keys";
import { paintFill } from "./canvas-fill";
import { paintLine } from "./canvas-line";
import { paintIcon } from "./icon-image";
import { fillOf } from "./layers/overlays";
import type { Pen } from "./pen";

/** CSS pixels. */
const SIZE = { width: 30, height: 11 } as const;
const CAMERA = { zoom: 10, longitude: 0, latitude: 0, bearing: 0, pitch: 0 } as const;

/** What stands beside a legend's words on a canvas: the map's own painters, on a box or a stretch of line. */
export const paintSwatch = (
  context: CanvasRenderingContext2D,
  swatch: Swatch,
  theme: Theme,
  { left, middle }: { readonly left: number; readonly middle: number },
): void => {
  const palette = paletteOf(theme);
  const { width, height } = SIZE;
  const [right, top, bottom] = [left + width, middle - height / 2, middle + height / 2];
  const pen: Pen = {
    context,
    camera: CAMERA,
    size: { width: 0, height: 0 },
    pixelRatio: 1,
    project: (x, y) => [x, y],
    sources: {
      area: shape([
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
        [left, top],
      ]),
      stretch: {
        type: "Feature",
        properties: {},
        geometry: {
          type: "LineString",
          coordinates: [
            [left + 2, middle],
            [right - 2, middle],
          ],
        },
      },
    },
  };
  const source = isArea(swatch) ? "area" : "stretch";
  context.save();
  for (const [at, mark] of swatch.entries()) {
    const id = `swatch-${at}`;
    if (mark.kind === "icon")
      paintIcon(context, `${mark.icon}-${theme}`, {
        x: left + width / 2,
        y: middle,
        size: mark.size,
      });
    else if (mark.kind === "line")
      paintLine(pen, { ...mark, id, source, colour: inkOf(palette, mark.colour) });
    else if (mark.kind === "fill")
      paintFill(pen, {
        kind: "fill",
        id,
        source,
        fill: fillOf(mark.fill, undefined, palette, theme),
      });
    else {
      const step = width / mark.colours.length;
      mark.colours.forEach((colour, index) => {
        context.fillStyle = colour;
        context.fillRect(left + index * step, top, step, height);
      });
    }
  }
  context.restore();
};

const shape = (ring: number[][]): Feature => ({
  type: "Feature",
  properties: {},
  geometry: { type: "Polygon", coordinates: [ring] },
});
