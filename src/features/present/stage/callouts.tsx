import type { ToldSlide } from "../../../domain/deck/told-slide";
import type { Box } from "../../../map/canvas-labels";

/** Where one callout points, as parts of the map's width and height. */
export interface CalloutPoint {
  readonly x: number;
  readonly y: number;
}

/** Words pinned to areas, over any map of a slide; none until it is known where they point. */
export const Callouts = ({
  callouts,
  points,
}: {
  callouts: ToldSlide["callouts"];
  points: readonly CalloutPoint[];
}) =>
  callouts.map(({ row, place, text }, at) => {
    const point = points[at];
    return point === undefined ? null : (
      <p
        key={`${row} ${place?.join() ?? ""}`}
        className="callout"
        style={{ left: `${100 * point.x}%`, top: `${100 * point.y}%` }}
      >
        {text}
      </p>
    );
  });

/** What the callouts in a frame lie over, in the pixels its map is laid out for. */
export const calloutBoxes = (frame: Element, scale: number): Box[] => {
  const { left, top } = frame.getBoundingClientRect();
  return [...frame.querySelectorAll(".callout")].map((callout) => {
    const box = callout.getBoundingClientRect();
    return [
      (box.left - left) / scale,
      (box.top - top) / scale,
      (box.right - left) / scale,
      (box.bottom - top) / scale,
    ];
  });
};
