import type { LineMark } from "./mark";
import { featuresOf, trace, type Pen } from "./pen";
import { atZoom } from "../domain/marks/zoom-stops";

export const paintLine = (pen: Pen, mark: LineMark): void => {
  const { context, camera, pixelRatio } = pen;
  const width = atZoom(mark.width, camera.zoom);
  const opacity = atZoom(mark.opacity ?? 1, camera.zoom);
  context.strokeStyle = mark.colour;
  context.lineWidth = shownWidth(width * pixelRatio) / pixelRatio;
  context.lineJoin = "round";
  context.lineCap = mark.fades ? "butt" : "round";
  context.setLineDash((mark.dash ?? []).map((length) => length * width));
  for (const feature of featuresOf(pen, mark.source)) {
    const fade: unknown = mark.fades ? feature.properties?.fade : 1;
    const path = new Path2D();
    trace(pen, path, feature);
    context.globalAlpha = opacity * Number(fade);
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
};

/**
 * MapLibre's shader softens a line over half a pixel on either side, so one thinner than a device
 * pixel covers ((w + 1) ÷ 2)² of it instead of w.
 */
const shownWidth = (width: number): number => (width < 1 ? ((width + 1) / 2) ** 2 : width);
