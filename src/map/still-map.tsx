import { useMemo, useRef } from "react";
import { fitCamera, projector, type Bounds } from "./camera";
import { labelPoint } from "./label-point";
import type { MapGeography, MapPicture } from "./map-data";
import { useFirstFrame } from "./use-first-frame";
import { useSize } from "./use-size";
import "./still-map.css";

/** CSS pixels around what is fitted. */
const EDGE = { top: 14, right: 14, bottom: 14, left: 14 } as const;

const NONE: readonly number[] = [];

/** A picture of the region that does not move: 25 ms to draw, and it prints. */
export const StillMap = (props: {
  geography: MapGeography;
  picture: MapPicture;
  label: string;
  /** Row to outline and to ring, above all names: some areas are a few pixels wide. */
  ringed?: number | null;
  /** Rows to outline. */
  highlight?: readonly number[];
  /** What is shown; the region where nothing is said. */
  bounds?: Bounds;
  className?: string;
}) => {
  const { geography, picture, label, ringed = null, highlight = NONE, className = "" } = props;
  const bounds = props.bounds ?? geography.bounds;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(frame);
  const camera = useMemo(() => size && fitCamera(bounds, size, EDGE), [bounds, size]);
  const marks = useMemo(
    () => ({ highlight: ringed === null ? highlight : [ringed], hoveredRow: null }),
    [ringed, highlight],
  );
  useFirstFrame(canvas, { geography, picture, marks }, camera, size);
  const shape = ringed === null ? undefined : geography.areas.features[ringed]?.geometry;
  const [longitude = 0, latitude = 0] = shape === undefined ? [] : labelPoint(shape).point;
  const at =
    shape === undefined || camera === null || size === null
      ? null
      : projector(camera, size)(longitude, latitude);
  return (
    <div ref={frame} className={`region-picture ${className}`} role="img" aria-label={label}>
      <canvas ref={canvas} />
      {at === null ? null : <i className="map-ring" style={{ left: at[0], top: at[1] }} />}
    </div>
  );
};
