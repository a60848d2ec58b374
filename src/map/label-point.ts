import type { Position } from "geojson";
import type { Shape } from "./map-data";

/** The centroid of a shape's largest ring, where its name is written; area in square degrees. */
export const labelPoint = (shape: Shape): { point: Position; area: number } => {
  const rings = (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates).map(
    ([outer]) => centroid(outer ?? []),
  );
  return rings.reduce((largest, ring) => (ring.area > largest.area ? ring : largest), {
    point: [NaN, NaN],
    area: 0,
  });
};

/** Shoelace formula, relative to the first point so that no precision is lost. */
const centroid = (ring: Position[]): { point: Position; area: number } => {
  const [ox, oy] = ring[0] ?? [NaN, NaN];
  let [twice, sumX, sumY] = [0, 0, 0];
  for (let at = 1; at < ring.length; at++) {
    const [x0, y0, x1, y1] = [
      ring[at - 1]![0]! - ox!,
      ring[at - 1]![1]! - oy!,
      ring[at]![0]! - ox!,
      ring[at]![1]! - oy!,
    ];
    const cross = x0 * y1 - x1 * y0;
    twice += cross;
    sumX += (x0 + x1) * cross;
    sumY += (y0 + y1) * cross;
  }
  return {
    point: [ox! + sumX / (3 * twice), oy! + sumY / (3 * twice)],
    area: Math.abs(twice) / 2,
  };
};
