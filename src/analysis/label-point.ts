import type { MultiPolygon, Polygon, Position } from "geojson";
import polylabel from "polylabel";

/** A degree east is this much shorter than a degree north at the region's latitude, 53.5°. */
const EAST = Math.cos((53.5 * Math.PI) / 180);
/** Degrees: labels need no better than 10 m. */
const PRECISION = 1e-4;

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

/** The point inside an area farthest from its boundary, degrees to five decimals, in its widest part. */
export const labelPoint = ({
  geometry,
}: {
  readonly geometry: Polygon | MultiPolygon;
}): readonly [number, number] => {
  const poles = polygonsOf(geometry).map((rings) =>
    polylabel(
      rings.map((ring) => ring.map(([x, y]): [number, number] => [x! * EAST, y!])),
      PRECISION,
    ),
  );
  const widest = poles.reduce((a, b) => (b.distance > a.distance ? b : a));
  const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return [rounded(widest[0] / EAST), rounded(widest[1])];
};
