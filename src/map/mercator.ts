/**
 * Web Mercator (EPSG:3857) as MapLibre scales it: the world is a square of 512 · 2^zoom pixels
 * with its origin in the north-west.
 */

const TILE_PIXELS = 512;

/** Width of the world in CSS pixels. */
export const worldSize = (zoom: number): number => TILE_PIXELS * 2 ** zoom;

/** Degrees east to 0…1. */
export const mercatorX = (longitude: number): number => (180 + longitude) / 360;

/** Degrees north to 0…1, downwards. */
export const mercatorY = (latitude: number): number =>
  (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))) / 360;

export const longitudeOf = (x: number): number => x * 360 - 180;

export const latitudeOf = (y: number): number =>
  (360 / Math.PI) * Math.atan(Math.exp(((180 - y * 360) * Math.PI) / 180)) - 90;
