import { bbox, booleanPointInPolygon } from "@turf/turf";
import type { RegionArea } from "./region";

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
