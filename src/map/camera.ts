import { OPENED } from "../domain/boroughs";
import type { Camera } from "../domain/map-keys";
import { latitudeOf, longitudeOf, mercatorX, mercatorY, worldSize } from "./mercator";

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels at each edge that floating panels take. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** Beyond these the map has nothing more to show. */
export const ZOOMS = { min: 7, max: 17 } as const;

/** Fitting leaves at least this much of a side, however much panels ask for. */
const LEAST_ROOM = 64;

/**
 * The camera that shows `bounds` as large as fits between the paddings, north up; a single point as near
 * as `most`.
 * The centre is the canvas's own, so a link needs to know nothing about panels.
 */
export const fitCamera = (
  bounds: Bounds,
  size: Size,
  padding: Padding = NO_PADDING,
  most: number = ZOOMS.max,
): Camera => {
  const [west, south, east, north] = bounds;
  const width = Math.max(LEAST_ROOM, size.width - padding.left - padding.right);
  const height = Math.max(LEAST_ROOM, size.height - padding.top - padding.bottom);
  const [x0, x1] = [mercatorX(west), mercatorX(east)];
  const [y0, y1] = [mercatorY(north), mercatorY(south)];
  const world = Math.min(width / (x1 - x0), height / (y1 - y0));
  const zoom = Math.min(most, Math.max(ZOOMS.min, Math.log2(world / worldSize(0))));
  const pixels = worldSize(zoom);
  return { zoom, ...centred(bounds, padding, pixels), bearing: 0, pitch: 0 };
};

/** Left around what is revealed, CSS pixels. */
const MARGIN = 24;

/**
 * The camera nearest to this one that shows `bounds` whole between the paddings: it stays where they are in
 * sight, and goes back where they are larger than the room. From farther than zoom `least` it comes that near.
 */
export const revealingCamera = (
  camera: Camera,
  bounds: Bounds,
  size: Size,
  padding: Padding,
  least = 0,
): Camera => {
  const zoom = Math.min(Math.max(camera.zoom, least), fitCamera(bounds, size, padding).zoom);
  const pixels = worldSize(zoom);
  const [west, south, east, north] = bounds;
  // At another zoom everything has moved: the middle of the bounds goes to the middle of the room.
  const from =
    zoom === camera.zoom
      ? camera
      : { ...camera, ...centred(bounds, padding, pixels), zoom, bearing: 0, pitch: 0 };
  const place = projector(from, size);
  const [[left, top], [right, bottom]] = [place(west, north), place(east, south)];
  const room = {
    left: padding.left + MARGIN,
    right: size.width - padding.right - MARGIN,
    top: padding.top + MARGIN,
    bottom: size.height - padding.bottom - MARGIN,
  };
  const x = shift(left, right, room.left, room.right);
  const y = shift(top, bottom, room.top, room.bottom);
  if (x === 0 && y === 0 && zoom === camera.zoom) return camera;
  return {
    ...from,
    longitude: longitudeOf(mercatorX(from.longitude) + x / pixels),
    latitude: latitudeOf(mercatorY(from.latitude) + y / pixels),
  };
};

/** How far the camera goes so that what lies from `low` to `high` lies in the room. */
const shift = (low: number, high: number, least: number, most: number): number => {
  if (high - low > most - least) return (low + high) / 2 - (least + most) / 2;
  return low < least ? low - least : high > most ? high - most : 0;
};

const centred = (
  [west, south, east, north]: Bounds,
  padding: Padding,
  pixels: number,
): Pick<Camera, "longitude" | "latitude"> => ({
  longitude: longitudeOf(
    (mercatorX(west) + mercatorX(east)) / 2 + (padding.right - padding.left) / 2 / pixels,
  ),
  latitude: latitudeOf(
    (mercatorY(north) + mercatorY(south)) / 2 + (padding.bottom - padding.top) / 2 / pixels,
  ),
});

/** The nearest camera that shows nothing beyond what the basemap knows; MapLibre keeps to the same. */
export const withinKnown = (camera: Camera, size: Size): Camera => {
  const { known } = OPENED;
  const [x0, x1] = [mercatorX(known[0]), mercatorX(known[2])];
  const [y0, y1] = [mercatorY(known[3]), mercatorY(known[1])];
  const least = Math.log2(Math.max(size.width / (x1 - x0), size.height / (y1 - y0)) / worldSize(0));
  const zoom = Math.max(camera.zoom, least);
  const pixels = worldSize(zoom);
  const between = (low: number, high: number, half: number, wanted: number): number =>
    Math.min(Math.max(wanted, low + half), Math.max(low + half, high - half));
  const x = between(x0, x1, size.width / 2 / pixels, mercatorX(camera.longitude));
  const y = between(y0, y1, size.height / 2 / pixels, mercatorY(camera.latitude));
  return { ...camera, zoom, longitude: longitudeOf(x), latitude: latitudeOf(y) };
};

/** Whether two cameras show the same to the eye. */
export const isNear = (a: Camera, b: Camera): boolean => {
  const pixels = worldSize(a.zoom);
  return (
    Math.abs(a.zoom - b.zoom) < 0.002 &&
    Math.abs(mercatorX(a.longitude) - mercatorX(b.longitude)) * pixels < 0.5 &&
    Math.abs(mercatorY(a.latitude) - mercatorY(b.latitude)) * pixels < 0.5 &&
    a.bearing === b.bearing &&
    a.pitch === b.pitch
  );
};

/** Pixels of a point from the canvas's north-west corner, for a camera that looks straight down. */
export const projector = (camera: Camera, size: Size) => {
  const pixels = worldSize(camera.zoom);
  const left = mercatorX(camera.longitude) * pixels - size.width / 2;
  const top = mercatorY(camera.latitude) * pixels - size.height / 2;
  return (longitude: number, latitude: number): [number, number] => [
    mercatorX(longitude) * pixels - left,
    mercatorY(latitude) * pixels - top,
  ];
};
