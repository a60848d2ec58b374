import { useEffect, useMemo, useRef } from "react";
import { boundsOf } from "../../../map/geography";
import { fitCamera, NO_PADDING } from "../../../map/camera";
import { labelFontReady } from "../../../map/label-font";
import type { MapGeography, MapPicture } from "../../../map/map-data";
import { paintMap } from "../../../map/paint-map";

/** CSS pixels; drawn at twice as many, so that it is sharp on paper. */
const SIZE = { width: 344, height: 300 } as const;
const PIXEL_RATIO = 2;
const MARGIN = 44;

/** A still map of some areas among their neighbours, painted without WebGL. */
export const MapInset = ({
  geography,
  picture,
  around,
  highlight,
  label,
}: {
  geography: MapGeography;
  picture: MapPicture;
  /** Rows to fit. */
  around: readonly number[];
  /** Rows to outline. */
  highlight: readonly number[];
  label: string;
}) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const camera = useMemo(() => {
    const shapes = around.flatMap((row) => geography.areas.features[row] ?? []);
    const padding = { ...NO_PADDING, top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
    return fitCamera(boundsOf(shapes), SIZE, padding);
  }, [geography, around]);
  useEffect(() => {
    const marks = { highlight, hoveredRow: null };
    const paint = () => {
      if (canvas.current !== null) {
        paintMap(canvas.current, { geography, picture, marks }, camera, SIZE, PIXEL_RATIO);
      }
    };
    paint();
    void labelFontReady().then(paint);
  }, [geography, picture, highlight, camera]);
  return (
    <div role="img" aria-label={label}>
      <canvas
        ref={canvas}
        className="report-map"
        style={{ aspectRatio: `${SIZE.width} / ${SIZE.height}` }}
      />
    </div>
  );
};
