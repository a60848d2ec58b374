import { useEffect, useMemo, useRef, useState } from "react";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import { projector } from "../../../map/camera";
import { labelFontReady } from "../../../map/label-font";
import type { MapGeography } from "../../../map/map-data";
import { paintMap } from "../../../map/paint-map";
import { pictureOf } from "../../../map/picture-of";
import { useSize } from "../../../map/use-size";
import { Callouts } from "./callouts";
import { stageCamera } from "./stage-camera";
import { useSlideMap } from "./use-slide-map";

/** Slides are laid out for a projector this wide and drawn smaller: labels shrink with the rest. */
const STAGE_WIDTH = 1920;

/** A map that only shows: thumbnails, the editor's preview, the speaker's next slide. No WebGL. */
export const StillMap = ({
  told: { view, callouts },
  geography: ground,
}: {
  told: Pick<ToldSlide, "view" | "callouts">;
  geography: MapGeography;
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [fontReady, setFontReady] = useState(false);
  const size = useSize(frame);
  const { content, geography } = useSlideMap(ground, view);
  useEffect(() => void labelFontReady().then(() => setFontReady(true)), []);
  const drawn = useMemo(() => {
    if (size === null || size.width === 0 || geography === null) return null;
    const shrink = Math.min(1, size.width / STAGE_WIDTH) || 1;
    const stage = { width: size.width / shrink, height: size.height / shrink };
    return { shrink, stage, camera: stageCamera(view, geography, stage) };
  }, [size, view, geography]);
  const points = useMemo(() => {
    if (drawn === null || content === null) return [];
    const { stage, camera } = drawn;
    const project = projector(camera, stage);
    const { longitude, latitude } = content.areas;
    return callouts.map(({ row }) => {
      const [x, y] = project(longitude[row]!, latitude[row]!);
      return { x: x / stage.width, y: y / stage.height };
    });
  }, [drawn, content, callouts]);
  useEffect(() => {
    if (canvas.current === null || drawn === null) return;
    if (content === null || geography === null) return;
    const { shrink, stage, camera } = drawn;
    const scene = {
      geography,
      picture: pictureOf(content, "board"),
      marks: { highlight: [], hoveredRow: null },
    };
    paintMap(canvas.current, scene, camera, stage, window.devicePixelRatio * shrink);
  }, [geography, content, drawn, fontReady]);
  return (
    <div ref={frame} className="still-map" aria-hidden>
      <canvas ref={canvas} />
      <Callouts callouts={callouts} points={points} />
    </div>
  );
};
