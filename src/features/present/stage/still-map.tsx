import { useEffect, useRef, useState } from "react";
import { HOTSPOT_TESTS } from "../../../analysis/hotspot-tests";
import { usePictured } from "../../../data/use-pictured";
import type { View } from "../../../domain/view";
import { paintFirstFrame } from "../../../map/first-frame";
import { labelFontReady } from "../../../map/label-font";
import type { MapGeography } from "../../../map/map-data";
import { pictureOf } from "../../../map/picture-of";
import { useShapes } from "../../../map/use-shapes";
import { useSize } from "../../../map/use-size";
import { stageCamera } from "./stage-camera";

/** Slides are laid out for a projector this wide and drawn smaller: labels shrink with the rest. */
const STAGE_WIDTH = 1920;

/** A map that only shows: thumbnails, the editor's preview, the speaker's next slide. No WebGL. */
export const StillMap = ({ view, geography }: { view: View; geography: MapGeography }) => {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [fontReady, setFontReady] = useState(false);
  const size = useSize(frame);
  const { pictured } = usePictured(view, HOTSPOT_TESTS);
  const shapes = useShapes(geography, view.shape, pictured?.drawn.units.kind ?? "lsoa").geography;
  useEffect(() => void labelFontReady().then(() => setFontReady(true)), []);
  useEffect(() => {
    if (canvas.current === null || size === null || size.width === 0) return;
    if (pictured === null || shapes === null) return;
    const shrink = Math.min(1, size.width / STAGE_WIDTH) || 1;
    const stage = { width: size.width / shrink, height: size.height / shrink };
    const scene = {
      geography: shapes,
      picture: pictureOf(pictured, "board"),
      marks: { selectedRow: null, hoveredRow: null },
    };
    paintFirstFrame(
      canvas.current,
      scene,
      stageCamera(view, shapes, stage),
      stage,
      window.devicePixelRatio * shrink,
    );
  }, [shapes, pictured, size, view, fontReady]);
  return (
    <div ref={frame} className="still-map" aria-hidden>
      <canvas ref={canvas} />
    </div>
  );
};
