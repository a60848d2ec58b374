import { useEffect, useMemo, useRef } from "react";
import { boundsOf } from "../../../map/geography";
import { fitCamera, NO_PADDING } from "../../../map/camera";
import { paintFirstFrame } from "../../../map/first-frame";
import { labelFontReady } from "../../../map/label-font";
import type { MapGeography, MapPicture } from "../../../map/map-data";

/** CSS pixels; drawn at twice as many, so that it is sharp on paper. */
const SIZE = { width: 344, height: 300 } as const;
const PIXEL_RATIO = 2;
const MARGIN = 44;

/** A still map of some areas among their neighbours, painted without WebGL. */
export const MapInset = ({
  geography,
  picture,
  around,
  selected,
  label,
}: {
  geography: MapGeography;
  picture: MapPicture;
  /** Rows to fit. */
  around: readonly number[];
  selected: number | null;
  label: string;
}) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const camera = useMemo(() => {
    const shapes = around.flatMap((row) => geography.areas.features[row] ?? []);
    const padding = { ...NO_PADDING, top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
    return fitCamera(boundsOf(shapes), SIZE, padding);
  }, [geography, around]);
  useEffect(() => {
    const marks = { selectedRow: selected, hoveredRow: null };
    const paint = () => {
      if (canvas.current !== null) {
        paintFirstFrame(canvas.current, { geography, picture, marks }, camera, SIZE, PIXEL_RATIO);
      }
    };
    paint();
    void labelFontReady().then(paint);
  }, [geography, picture, selected, camera]);
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
