import type { Camera } from "../domain/map-keys";
import { projector, type Size } from "./camera";
import { paintFill } from "./canvas-fill";
import { paintLabels, type Box } from "./canvas-labels";
import { paintLine } from "./canvas-line";
import { paintPoints } from "./canvas-points";
import type { Pen } from "./pen";
import { marksOf } from "./scene";
import { sourcesOf, type Scene } from "./sources";

/**
 * Paints a scene on a 2D canvas as MapLibre will show it, so that there is a map to see while WebGL
 * starts (about a second without a GPU) and no jump when it takes over. Knows only a camera that
 * looks straight down, north up. Sets the canvas’s size.
 */
export const paintFirstFrame = (
  canvas: HTMLCanvasElement,
  scene: Scene,
  camera: Camera,
  size: Size,
  pixelRatio: number,
  covered: readonly Box[] = [],
): void => {
  canvas.width = Math.round(size.width * pixelRatio);
  canvas.height = Math.round(size.height * pixelRatio);
  // Kept by the processor: a canvas on the graphics side would queue before WebGL's own start.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return;
  context.scale(pixelRatio, pixelRatio);
  const pen: Pen = {
    context,
    sources: sourcesOf(scene),
    camera,
    size,
    pixelRatio,
    project: projector(camera, size),
  };
  const marks = marksOf(scene);
  for (const mark of marks) {
    if (mark.kind === "background") {
      context.fillStyle = mark.colour;
      context.fillRect(0, 0, size.width, size.height);
    } else if (mark.kind === "fill") paintFill(pen, mark);
    else if (mark.kind === "line") paintLine(pen, mark);
    else if (mark.kind === "point") paintPoints(pen, mark);
  }
  paintLabels(
    pen,
    marks.filter((mark) => mark.kind === "label"),
    covered,
  );
};
