import { useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent } from "react";
import { pointedAt } from "../../../domain/deck/callout";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import { projector } from "../../../map/camera";
import { labelFontReady } from "../../../map/label-font";
import type { MapGeography } from "../../../map/map-data";
import { paintMap } from "../../../map/paint-map";
import { pictureOf } from "../../../map/picture-of";
import { rowUnder } from "../../../map/row-under";
import { useSize } from "../../../map/use-size";
import { calloutBoxes, Callouts } from "./callouts";
import { stageCamera } from "./stage-camera";
import { useIsTall } from "./stage-shape";
import { useSlideMap } from "./use-slide-map";

/**
 * CSS pixels a slide's map is laid out for; at any other width all of it is larger or smaller, names, hatch
 * and outlines too, so that every projector, preview and thumbnail shows the same picture.
 */
const LAID_OUT = { wide: 1280, tall: 400 } as const;

/**
 * The map of a slide, painted without WebGL: whole as soon as its figures are there, on any machine. On the
 * stage, in thumbnails, the editor's preview and the speaker's view.
 */
export const StillMap = ({
  told: { view, callouts },
  geography: ground,
  onPick,
}: {
  told: Pick<ToldSlide, "view" | "callouts">;
  geography: MapGeography;
  /** An area that is pointed at, where the map asks for one. */
  onPick?: ((row: number) => void) | undefined;
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [fontReady, setFontReady] = useState(false);
  const size = useSize(frame);
  const isTall = useIsTall();
  const { content, geography } = useSlideMap(ground, view);
  useEffect(() => void labelFontReady().then(() => setFontReady(true)), []);
  const drawn = useMemo(() => {
    if (size === null || size.width === 0 || geography === null) return null;
    const scale = size.width / (isTall ? LAID_OUT.tall : LAID_OUT.wide);
    const stage = { width: size.width / scale, height: size.height / scale };
    return { scale, stage, camera: stageCamera(view, geography, stage, isTall) };
  }, [size, view, geography, isTall]);
  const points = useMemo(() => {
    if (drawn === null || content === null) return [];
    const { stage, camera } = drawn;
    const project = projector(camera, stage);
    return callouts.map((callout) => {
      const [x, y] = project(...pointedAt(callout, content.areas));
      return { x: x / stage.width, y: y / stage.height };
    });
  }, [drawn, content, callouts]);
  // Painted before the browser shows the legend: it never stands beside another map.
  useLayoutEffect(() => {
    if (canvas.current === null || drawn === null) return;
    if (content === null || geography === null) return;
    const { scale, stage, camera } = drawn;
    const scene = {
      geography,
      picture: pictureOf(content, "board"),
      marks: { highlight: [], hoveredRow: null },
    };
    const covered = frame.current === null ? [] : calloutBoxes(frame.current, scale);
    paintMap(canvas.current, scene, camera, stage, window.devicePixelRatio * scale, covered);
  }, [geography, content, drawn, fontReady, points]);
  const pick = ({ currentTarget, clientX, clientY }: MouseEvent) => {
    if (onPick === undefined || drawn === null) return;
    const { stage, camera } = drawn;
    const box = currentTarget.getBoundingClientRect();
    const row = rowUnder(ground, camera, stage, [
      ((clientX - box.left) / box.width) * stage.width,
      ((clientY - box.top) / box.height) * stage.height,
    ]);
    if (row !== null) onPick(row);
  };
  return (
    <div
      ref={frame}
      className="still-map"
      data-picking={onPick !== undefined}
      aria-hidden
      onClick={pick}
    >
      {content === null || geography === null ? (
        <p className="still-map-wait">The map is being drawn…</p>
      ) : (
        <canvas ref={canvas} />
      )}
      <Callouts callouts={callouts} points={points} />
    </div>
  );
};
