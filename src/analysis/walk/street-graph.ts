import Flatbush from "flatbush";

import { straightLine } from "../own/straight-line";
import type { StreetLines } from "../../domain/streets-file";

/** A point on the ground, degrees WGS84. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** Streets as corners and the stretches between them. */
export interface StreetGraph {
  /** Degrees of every corner. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Corners at either end of every stretch. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Length of every stretch. */
  readonly metres: Float64Array;
  /** Stretches at corner `c` are `stretches[first[c]]` up to, not with, `stretches[first[c + 1]]`. */
  readonly first: Uint32Array;
  readonly stretches: Uint32Array;
  /** The nearest place on any street. */
  readonly snap: (point: Point) => Snapped;
}

/** Where somebody steps onto a street. */
export interface Snapped {
  readonly stretch: number;
  /** Share of the stretch from its first corner, 0 to 1. */
  readonly along: number;
  /** Metres from the street, in a straight line. */
  readonly away: number;
}

/** Steps of the grid round the world. */
const WORLD = 2 ** 26;

const longitudeOf = (x: number): number => (x / WORLD) * 360 - 180;
const latitudeOf = (y: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / WORLD))) * 180) / Math.PI;
const xOf = (longitude: number): number => ((longitude + 180) / 360) * WORLD;
const yOf = (latitude: number): number =>
  ((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * WORLD;

/** The positions of an item in lists: those of `c` are `at[first[c]]` up to `at[first[c + 1]]`. */
export const listsBy = (
  count: number,
  pairs: readonly ArrayLike<number>[],
): { readonly first: Uint32Array; readonly at: Uint32Array } => {
  const first = new Uint32Array(count + 1);
  for (const owners of pairs) for (let i = 0; i < owners.length; i++) first[owners[i]! + 1]! += 1;
  for (let i = 0; i < count; i++) first[i + 1]! += first[i]!;
  const at = new Uint32Array(first[count]!);
  const next = first.slice();
  for (const owners of pairs)
    for (let i = 0; i < owners.length; i++) {
      const owner = owners[i]!;
      at[next[owner]!] = i;
      next[owner]! += 1;
    }
  return { first, at };
};

/** The corner of each point of the lines; points at the same place are one corner. */
const cornersOf = ({ x, y }: StreetLines) => {
  // Below 2^52, so that a number holds both exactly.
  const keys = Float64Array.from(x, (each, at) => each * WORLD + y[at]!);
  const distinct = keys
    .slice()
    .sort()
    .filter((key, at, sorted) => key !== sorted[at - 1]);
  const corner = Uint32Array.from(keys, (key) => {
    let [low, high] = [0, distinct.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (distinct[middle]! <= key) low = middle;
      else high = middle;
    }
    return low;
  });
  const east = Array.from(distinct, (key) => Math.floor(key / WORLD));
  return { corner, east, south: Array.from(distinct, (key) => key % WORLD) };
};

export const streetGraphOf = (lines: StreetLines): StreetGraph => {
  const { corner, east, south } = cornersOf(lines);
  const longitude = Float64Array.from(east, longitudeOf);
  const latitude = Float64Array.from(south, latitudeOf);
  const count = lines.x.length - lines.lengths.length;
  const [from, to] = [new Uint32Array(count), new Uint32Array(count)];
  let [point, stretch] = [0, 0];
  for (const length of lines.lengths) {
    for (let i = 1; i < length; i++, point++, stretch++) {
      from[stretch] = corner[point]!;
      to[stretch] = corner[point + 1]!;
    }
    point++;
  }
  const at = (each: number): Point => ({ longitude: longitude[each]!, latitude: latitude[each]! });
  const metres = Float64Array.from(from, (one, i) => straightLine(at(one), at(to[i]!)));
  const { first, at: stretches } = listsBy(east.length, [from, to]);
  const snap = snapper(east, south, from, to);
  return { longitude, latitude, from, to, metres, first, stretches, snap };
};

/** Metres, half the side of the first square that is looked through; the next is twice as wide. */
const FIRST_LOOK = 60;
/** Nobody steps onto a street farther away than this. */
const LAST_LOOK = 200_000;

/** Finds the nearest stretch in the plane of the map, which is true to shape: there it is nearest on the ground too. */
const snapper = (
  east: readonly number[],
  south: readonly number[],
  from: Uint32Array,
  to: Uint32Array,
): StreetGraph["snap"] => {
  const index = new Flatbush(from.length);
  for (let i = 0; i < from.length; i++) {
    const [ax, ay, bx, by] = [east[from[i]!]!, south[from[i]!]!, east[to[i]!]!, south[to[i]!]!];
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  index.finish();
  const nearestOf = (stretch: number, x: number, y: number) => {
    const [ax, ay] = [east[from[stretch]!]!, south[from[stretch]!]!];
    const [dx, dy] = [east[to[stretch]!]! - ax, south[to[stretch]!]! - ay];
    const squared = dx * dx + dy * dy;
    const share = squared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / squared;
    const along = Math.min(1, Math.max(0, share));
    return { along, steps: Math.hypot(ax + along * dx - x, ay + along * dy - y) };
  };
  return (point) => {
    const [x, y] = [xOf(point.longitude), yOf(point.latitude)];
    const metresPerStep = (40_030_000 / WORLD) * Math.cos((point.latitude * Math.PI) / 180);
    for (let look = FIRST_LOOK; look <= LAST_LOOK; look *= 2) {
      const reach = look / metresPerStep;
      let best: { stretch: number; along: number; steps: number } | undefined;
      for (const stretch of index.search(x - reach, y - reach, x + reach, y + reach)) {
        const { along, steps } = nearestOf(stretch, x, y);
        if (steps <= reach && steps < (best?.steps ?? Infinity)) best = { stretch, along, steps };
      }
      if (best === undefined) continue;
      const { stretch, along } = best;
      const [ax, ay] = [east[from[stretch]!]!, south[from[stretch]!]!];
      const [bx, by] = [east[to[stretch]!]!, south[to[stretch]!]!];
      const on = {
        longitude: longitudeOf(ax + along * (bx - ax)),
        latitude: latitudeOf(ay + along * (by - ay)),
      };
      return { stretch, along, away: straightLine(point, on) };
    }
    return { stretch: 0, along: 0, away: Infinity };
  };
};
