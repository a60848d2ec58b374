import { useRef } from "react";
import { fitCamera } from "../../map/camera";
import type { MapGeography, MapPicture } from "../../map/map-data";
import { useFirstFrame } from "../../map/use-first-frame";
import { useSize } from "../../map/use-size";

const NONE: readonly number[] = [];

/** A picture of the region that does not move: 25 ms to draw, and it prints. */
export const StillMap = (props: {
  geography: MapGeography;
  picture: MapPicture;
  label: string;
  /** Rows to outline. */
  highlight?: readonly number[];
  className?: string;
}) => {
  const { geography, picture, label, highlight = NONE, className = "" } = props;
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(frame);
  const camera = size && fitCamera(geography.bounds, size);
  useFirstFrame(
    canvas,
    { geography, picture, marks: { highlight, hoveredRow: null } },
    camera,
    size,
  );
  return (
    <div ref={frame} className={`region-picture ${className}`} role="img" aria-label={label}>
      <canvas ref={canvas} />
    </div>
  );
};
