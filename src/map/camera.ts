import type { Camera } from "../domain/view";
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

/** What the basemap knows: beyond it land and sea would end in a straight edge. */
export const KNOWN: Bounds = [-5.19, 52.41, -1.21, 54.69];

/** Fitting leaves at least this much of a side, however much panels ask for. */
const LEAST_ROOM = 64;

/**
 * The camera that shows `bounds` as large as fits between the paddings, north up.
 * The centre is the canvas's own, so a link needs to know nothing about panels.
 */
export const fitCamera = (bounds: Bounds, size: Size, padding: Padding = NO_PADDING): Camera => {
  const [west, south, east, north] = bounds;
  const width = Math.max(LEAST_ROOM, size.width - padding.left - padding.right);
  const height = Math.max(LEAST_ROOM, size.height - padding.top - padding.bottom);
  const [x0, x1] = [mercatorX(west), mercatorX(east)];
  const [y0, y1] = [mercatorY(north), mercatorY(south)];
  const world = Math.min(width / (x1 - x0), height / (y1 - y0));
  const zoom = Math.min(ZOOMS.max, Math.max(ZOOMS.min, Math.log2(world / worldSize(0))));
  const pixels = worldSize(zoom);
  return {
    zoom,
    longitude: longitudeOf((x0 + x1) / 2 + (padding.right - padding.left) / 2 / pixels),
    latitude: latitudeOf((y0 + y1) / 2 + (padding.bottom - padding.top) / 2 / pixels),
    bearing: 0,
    pitch: 0,
  };
};

/** The nearest camera that shows nothing beyond what the basemap knows; MapLibre keeps to the same. */
export const withinKnown = (camera: Camera, size: Size): Camera => {
  const [x0, x1] = [mercatorX(KNOWN[0]), mercatorX(KNOWN[2])];
  const [y0, y1] = [mercatorY(KNOWN[3]), mercatorY(KNOWN[1])];
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
