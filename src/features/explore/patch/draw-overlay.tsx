import { useEffect, useEffectEvent, useState, type PointerEvent } from "react";
import type { Areas } from "../../../domain/areas";
import type { MapController, MapPoint } from "../../../map/map-controller";
import { useSay } from "../../../ui/status";

export type Drawing = "box" | "lasso";

/** Fewer pixels than this is a slip of the hand, not a shape. */
const LEAST = 6;

const shapeOf = (drawing: Drawing, points: readonly MapPoint[]): readonly MapPoint[] => {
  const [first, last] = [points[0], points.at(-1)];
  if (drawing === "lasso" || first === undefined || last === undefined) return points;
  return [first, { x: last.x, y: first.y }, last, { x: first.x, y: last.y }];
};

const pathOf = (shape: readonly MapPoint[]): string =>
  shape.length === 0 ? "" : `M${shape.map(({ x, y }) => `${x},${y}`).join("L")}Z`;

/** Rows whose middle lies within the shape; the browser's own test of a point in a path. */
const rowsWithin = (path: string, areas: Areas, controller: MapController): readonly number[] => {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  const outline = new Path2D(path);
  return areas.codes.flatMap((_, row) => {
    const { x, y } = controller.project(areas.longitude[row] ?? NaN, areas.latitude[row] ?? NaN);
    return context?.isPointInPath(outline, x, y, "evenodd") === true ? [row] : [];
  });
};

/** Lies over the map while a box or a lasso is drawn; Escape, or the tool again, lets it be. */
export const DrawOverlay = ({
  drawing,
  areas,
  controller,
  onDrawn,
  onCancel,
}: {
  drawing: Drawing;
  areas: Areas;
  controller: MapController;
  onDrawn: (rows: readonly number[]) => void;
  onCancel: () => void;
}) => {
  const say = useSay();
  const [points, setPoints] = useState<readonly MapPoint[]>([]);
  const cancel = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => cancel(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
  const at = (event: PointerEvent): MapPoint => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const path = pathOf(shapeOf(drawing, points));
  const finish = () => {
    setPoints([]);
    const [first, last] = [points[0], points.at(-1)];
    const size = first && last ? Math.hypot(first.x - last.x, first.y - last.y) : 0;
    if (size < LEAST && points.length < 12) return;
    const rows = rowsWithin(path, areas, controller);
    say(rows.length === 0 ? "It contains no area’s centre." : `${rows.length} areas added.`);
    onDrawn(rows);
  };
  return (
    <div
      className="draw-overlay"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setPoints([at(event)]);
      }}
      onPointerMove={(event) => {
        if (points.length > 0) setPoints([...points, at(event)]);
      }}
      onPointerUp={finish}
      onPointerCancel={() => setPoints([])}
    >
      <svg aria-hidden="true">
        <path d={path} />
      </svg>
      <p className="draw-hint">
        {drawing === "box" ? "Drag a box" : "Draw round"} the areas to add. Escape ends.
      </p>
    </div>
  );
};
