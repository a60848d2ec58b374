import { useEffect, useLayoutEffect, useState, type RefObject } from "react";
import type { Camera } from "../domain/map-keys";
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
  /** Where the camera has come to rest since, where it has moved. */
  rest: Camera | null = null,
  /** Whether the canvas is there: it comes back when the live map goes. */
  isShown = true,
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
    if (!isShown || canvas.current === null || camera === null || size === null) return;
    // The same, but for the font of its names, is on the screen until something changes.
    const isOpened = picture === opened && marks === marked && rest === null;
    if (hasEarlyFrame() && !fontReady && isOpened) return;
    const shown = { geography, picture, marks };
    paintFirstFrame(canvas.current, shown, rest ?? camera, size, window.devicePixelRatio);
    performance.mark("atlas:first-frame");
    dropEarlyFrame();
  }, [canvas, geography, picture, marks, camera, rest, isShown, size, fontReady, opened, marked]);
};
