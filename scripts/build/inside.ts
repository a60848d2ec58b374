import { bbox, booleanPointInPolygon } from "@turf/turf";
import type { Position } from "geojson";
import polylabel from "polylabel";
import type { RegionArea } from "./region";

/** A degree east is this much shorter than a degree north at the region's latitude, 53.5°. */
const EAST = Math.cos((53.5 * Math.PI) / 180);
/** Degrees: labels need no better than 10 m. */
const PRECISION = 1e-4;

const polygonsOf = ({ geometry }: Pick<RegionArea, "geometry">): Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

/** The point inside an area farthest from its boundary, degrees to five decimals, in its widest part. */
export const labelPoint = (area: Pick<RegionArea, "geometry">): readonly [number, number] => {
  const poles = polygonsOf(area).map((rings) =>
    polylabel(
      rings.map((ring) => ring.map(([x, y]): [number, number] => [x! * EAST, y!])),
      PRECISION,
    ),
  );
  const widest = poles.reduce((a, b) => (b.distance > a.distance ? b : a));
  const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return [rounded(widest[0] / EAST), rounded(widest[1])];
};

/** Finds the row of the area a point lies in, or null outside the region. */
export const rowFinder = (
  areas: readonly Pick<RegionArea, "geometry">[],
): ((longitude: number, latitude: number) => number | null) => {
  const boxes = areas.map(({ geometry }) => bbox(geometry));
  return (longitude, latitude) => {
    const row = areas.findIndex(({ geometry }, index) => {
      const [west, south, east, north] = boxes[index]!;
      return (
        longitude >= west &&
        longitude <= east &&
        latitude >= south &&
        latitude <= north &&
        booleanPointInPolygon([longitude, latitude], geometry)
      );
    });
    return row < 0 ? null : row;
  };
};
