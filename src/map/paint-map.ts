import type { Camera } from "../domain/map-keys";
import type { Size } from "./camera";
import type { Box } from "./canvas-labels";
import { paintFirstFrame } from "./first-frame";
import { paintHeat } from "./paint-heat";
import type { Scene } from "./sources";

/**
 * A whole map on a 2D canvas, smooth surfaces included: for pictures, slides and paper.
 * @param covered where callouts will lie, CSS pixels: no name is half under one
 */
export const paintMap = (
  canvas: HTMLCanvasElement,
  scene: Scene,
  camera: Camera,
  size: Size,
  pixelRatio: number,
  covered: readonly Box[] = [],
): void => {
  paintFirstFrame(canvas, scene, camera, size, pixelRatio, covered);
  for (const { surface } of scene.picture.overlays)
    if (surface?.kind === "heat") paintHeat(canvas, surface, camera, size);
};
