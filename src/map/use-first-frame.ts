import { useEffect, useLayoutEffect, useState, type RefObject } from "react";
import type { Camera } from "../domain/view";
import type { Size } from "./camera";
import { dropEarlyFrame, hasEarlyFrame } from "./early-frame";
import { paintFirstFrame } from "./first-frame";
import { labelFontReady } from "./label-font";
import type { Scene } from "./sources";

/** Keeps the canvas showing the scene until the live map does; again when the labels' font is there. */
export const useFirstFrame = (
  canvas: RefObject<HTMLCanvasElement | null>,
  scene: Scene,
  camera: Camera | null,
  size: Size | null,
): void => {
  const [fontReady, setFontReady] = useState(false);
  const { geography, picture, marks } = scene;
  const [opened] = useState(picture);
  const [marked] = useState(marks);
  useEffect(() => {
    let wanted = true;
    void labelFontReady().then(() => {
      if (wanted) setFontReady(true);
    });
    return () => {
      wanted = false;
    };
  }, []);
  useLayoutEffect(() => {
    if (canvas.current === null || camera === null || size === null) return;
    // The same, but for the font of its names, is on the screen until something changes.
    if (hasEarlyFrame() && !fontReady && picture === opened && marks === marked) return;
    const shown = { geography, picture, marks };
    paintFirstFrame(canvas.current, shown, camera, size, window.devicePixelRatio);
    performance.mark("atlas:first-frame");
    dropEarlyFrame();
  }, [canvas, geography, picture, marks, camera, size, fontReady, opened, marked]);
};
