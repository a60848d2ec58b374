import { useEffect, useRef, useState } from "react";
import type { View } from "../../../domain/view";
import { labelFontReady } from "../../../map/label-font";
import type { MapGeography } from "../../../map/map-data";
import { paintMap } from "../../../map/paint-map";
import { pictureOf } from "../../../map/picture-of";
import { useSize } from "../../../map/use-size";
import { stageCamera } from "./stage-camera";
import { useSlideMap } from "./use-slide-map";

/** Slides are laid out for a projector this wide and drawn smaller: labels shrink with the rest. */
const STAGE_WIDTH = 1920;

/** A map that only shows: thumbnails, the editor's preview, the speaker's next slide. No WebGL. */
export const StillMap = ({ view, geography: ground }: { view: View; geography: MapGeography }) => {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [fontReady, setFontReady] = useState(false);
  const size = useSize(frame);
  const { content, geography } = useSlideMap(ground, view);
  useEffect(() => void labelFontReady().then(() => setFontReady(true)), []);
  useEffect(() => {
    if (canvas.current === null || size === null || size.width === 0) return;
    if (content === null || geography === null) return;
    const shrink = Math.min(1, size.width / STAGE_WIDTH) || 1;
    const stage = { width: size.width / shrink, height: size.height / shrink };
    const scene = {
      geography,
      picture: pictureOf(content, "board"),
      marks: { highlight: [], hoveredRow: null },
    };
    const camera = stageCamera(view, geography, stage);
    paintMap(canvas.current, scene, camera, stage, window.devicePixelRatio * shrink);
  }, [geography, content, size, view, fontReady]);
  return (
    <div ref={frame} className="still-map" aria-hidden>
      <canvas ref={canvas} />
    </div>
  );
};
