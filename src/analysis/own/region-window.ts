/** Degrees: the region and what can be walked to from it. */
const WINDOW = { west: -3.35, south: 53.2, east: -2.4, north: 53.8 };

/** Whether any of a box lies in the region or its surroundings. Degrees; a point is a box without width. */
export const meetsRegion = (west: number, south: number, east: number, north: number): boolean =>
  east >= WINDOW.west && west <= WINDOW.east && north >= WINDOW.south && south <= WINDOW.north;
