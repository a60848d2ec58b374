import { paintIcon } from "./icon-image";
import type { PointMark } from "./mark";
import { featuresOf, type Pen } from "./pen";
import { atZoom } from "../domain/marks/zoom-stops";

/** An icon at every point in sight, in the order of the list, as the live map lays them. */
export const paintPoints = (pen: Pen, mark: PointMark): void => {
  const size = atZoom(mark.size, pen.camera.zoom);
  for (const { geometry } of featuresOf(pen, mark.source)) {
    if (geometry.type !== "Point") continue;
    const [x, y] = pen.project(geometry.coordinates[0]!, geometry.coordinates[1]!);
    if (x < -size || y < -size || x > pen.size.width + size || y > pen.size.height + size) continue;
    paintIcon(pen.context, mark.icon, { x, y, size });
  }
};
