import { booleanPointInPolygon, point } from "@turf/turf";
import type { Camera } from "../domain/map-keys";
import type { Size } from "./camera";
import type { MapGeography } from "./map-data";
import { latitudeOf, longitudeOf, mercatorX, mercatorY, worldSize } from "./mercator";

/**
 * The area under a point of a map that looks straight down, north up; null outside the region.
 * @param x of the map's width, in its own pixels; so `y` of its height
 */
export const rowUnder = (
  geography: MapGeography,
  camera: Camera,
  size: Size,
  [x, y]: readonly [x: number, y: number],
): number | null => {
  const pixels = worldSize(camera.zoom);
  return rowAtPlace(
    geography,
    longitudeOf(mercatorX(camera.longitude) + (x - size.width / 2) / pixels),
    latitudeOf(mercatorY(camera.latitude) + (y - size.height / 2) / pixels),
  );
};

/** The area that a place is in, degrees; null outside the region. */
export const rowAtPlace = (
  { areas }: MapGeography,
  longitude: number,
  latitude: number,
): number | null => {
  const place = point([longitude, latitude]);
  const found = areas.features.find((area) => booleanPointInPolygon(place, area));
  return found?.id === undefined ? null : Number(found.id);
};
