import type { Camera } from "../domain/map-keys";
import { projector, type Size } from "./camera";
import type { Heat } from "../content/participants/density";
import { heatPixels } from "./heat-pixels";

/**
 * The smooth surface on a canvas that shows a map, as deck.gl lays it over the live one. Row by row,
 * because rows of equal degrees are not of equal height on the map.
 */
export const paintHeat = (
  canvas: HTMLCanvasElement,
  { heat, scale }: Heat,
  camera: Camera,
  size: Size,
): void => {
  const context = canvas.getContext("2d");
  if (context === null) return;
  const image = new OffscreenCanvas(heat.columns, heat.rows);
  const pixels = new ImageData(heatPixels(heat, scale), heat.columns, heat.rows);
  image.getContext("2d")?.putImageData(pixels, 0, 0);
  const [west, south, east, north] = heat.bounds;
  const project = projector(camera, size);
  const edge = (row: number): number =>
    project(west, north - ((north - south) * row) / heat.rows)[1];
  const [left] = project(west, north);
  const [right] = project(east, north);
  for (let row = 0; row < heat.rows; row++) {
    const [top, bottom] = [edge(row), edge(row + 1)];
    context.drawImage(image, 0, row, heat.columns, 1, left, top, right - left, bottom - top);
  }
};
