import { MARK_DASHES, type HotspotMark } from "../domain/hotspot-marks";
import "./mark-swatch.css";

const WIDTH = 2.4;

/** A stretch of outline as the map draws it. */
export const MarkSwatch = ({ mark }: { mark: HotspotMark }) => (
  <svg className="mark-swatch" width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
    <line x1="4" x2="30" y1="5" y2="5" className="mark-casing" strokeWidth={WIDTH * 2.1} />
    <line
      x1="4"
      x2="30"
      y1="5"
      y2="5"
      className="mark-line"
      strokeWidth={WIDTH}
      strokeDasharray={MARK_DASHES[mark]?.map((length) => length * WIDTH).join(" ")}
    />
  </svg>
);
