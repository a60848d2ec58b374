import type { ToldSlide } from "../../../domain/deck/told-slide";

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
  callouts.map(({ row, text }, at) => {
    const point = points[at];
    return point === undefined ? null : (
      <p
        key={row}
        className="callout"
        style={{ left: `${100 * point.x}%`, top: `${100 * point.y}%` }}
      >
        {text}
      </p>
    );
  });
