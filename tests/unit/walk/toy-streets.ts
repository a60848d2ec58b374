import type { StreetLines } from "../../../src/domain/streets-file";

/** The middle of the grid's region: Liverpool. */
const ORIGIN = { x: 32_999_000, y: 21_700_000 };

/** Lines of x, y pairs, steps from the origin. */
export const streetsOf = (
  lines: readonly (readonly (readonly [number, number])[])[],
): StreetLines => ({
  read: lines.flat().length,
  lengths: lines.map(({ length }) => length),
  x: lines.flat().map(([x]) => ORIGIN.x + x),
  y: lines.flat().map(([, y]) => ORIGIN.y + y),
});

const WORLD = 2 ** 26;

/** A place some steps from the origin, degrees. */
export const placeAt = (x: number, y: number) => ({
  longitude: ((ORIGIN.x + x) / WORLD) * 360 - 180,
  latitude: (Math.atan(Math.sinh(Math.PI * (1 - (2 * (ORIGIN.y + y)) / WORLD))) * 180) / Math.PI,
});
