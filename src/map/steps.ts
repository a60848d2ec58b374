import type { FeatureCollection, Position } from "geojson";
import type { Shape } from "./map-data";
import { mercatorX, mercatorY } from "./mercator";

/** The four ways an arrow key leads. */
export const WAYS = ["north", "east", "south", "west"] as const;
export type Way = (typeof WAYS)[number];

/** Where the arrow keys lead from each area, and a point in the middle of each. */
export interface Steps {
  /** Row of the area that way, or null at the region's edge. */
  readonly next: (row: number, way: Way) => number | null;
  /** Whether the two touch: otherwise a gap lies between, water or hexagons apart. */
  readonly touch: (a: number, b: number) => boolean;
  /** Degrees. */
  readonly middle: (row: number) => readonly [longitude: number, latitude: number];
}

const known = new WeakMap<FeatureCollection<Shape>, Steps>();

/** Worked out when the first key is pressed on a map of these areas, and kept. */
export const stepsOf = (areas: FeatureCollection<Shape>): Steps => {
  const before = known.get(areas);
  if (before !== undefined) return before;
  const steps = stepsBetween(areas);
  known.set(areas, steps);
  return steps;
};

/**
 * An arrow leads to the area that lies most nearly that way, within 45° of it: one that touches, and where
 * none does, the nearest across the gap, so that the Mersey and the sea between islands are stepped over.
 * An area that no arrow would reach this way (small, or enclosed by another) is put between two that
 * follow each other, so that each is reached from every other.
 */
const stepsBetween = (areas: FeatureCollection<Shape>): Steps => {
  const outlines = areas.features.map(({ geometry }) =>
    geometry.type === "Polygon"
      ? geometry.coordinates.slice(0, 1)
      : geometry.coordinates.map(([outer]) => outer ?? []),
  );
  const middles = outlines.map(middleOf);
  const touching = touchingIn(areas);
  const count = middles.length;
  const table = WAYS.map((way) =>
    Array.from({ length: count }, (_, row) => {
      const near = bestThatWay(middles, row, way, [...(touching[row] ?? [])]);
      return near ?? bestThatWay(middles, row, way, [...middles.keys()]);
    }),
  );
  joinAll(table, middles);
  return {
    next: (row, way) => table[WAYS.indexOf(way)]![row] ?? null,
    touch: (a, b) => touching[a]?.has(b) ?? false,
    middle: (row) => middles[row]!.degrees,
  };
};

interface Middle {
  /** Of the world's width, so that angles are those of the map. */
  readonly x: number;
  readonly y: number;
  readonly degrees: readonly [number, number];
}

/** The centre of gravity of the largest part's outline. */
const middleOf = (rings: readonly Position[][]): Middle => {
  const parts = rings.map(gravity).toSorted((a, b) => b.size - a.size);
  const [longitude, latitude] = parts[0]?.centre ?? [NaN, NaN];
  return { x: mercatorX(longitude), y: mercatorY(latitude), degrees: [longitude, latitude] };
};

const gravity = (
  ring: readonly Position[],
): { size: number; centre: readonly [number, number] } => {
  // From the first corner, so that small areas far from the origin lose no digits.
  const [x0 = NaN, y0 = NaN] = ring[0] ?? [];
  let [double, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = [ring[i - 1]![0]! - x0, ring[i - 1]![1]! - y0];
    const [bx, by] = [ring[i]![0]! - x0, ring[i]![1]! - y0];
    const cross = ax * by - bx * ay;
    double += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  if (double === 0) return { size: 0, centre: [x0, y0] };
  return { size: Math.abs(double), centre: [x0 + x / (3 * double), y0 + y / (3 * double)] };
};

/** Areas that share a corner: decoded from one topology, shared corners are the same numbers. */
const touchingIn = ({ features }: FeatureCollection<Shape>): readonly ReadonlySet<number>[] => {
  const touching = features.map(() => new Set<number>());
  const at = new Map<string, number[]>();
  features.forEach(({ geometry }, row) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const [longitude, latitude] of polygons.flat(2)) {
      const corner = `${longitude} ${latitude}`;
      const rows = at.get(corner);
      if (rows === undefined) at.set(corner, [row]);
      else if (!rows.includes(row)) {
        for (const other of rows) {
          touching[other]!.add(row);
          touching[row]!.add(other);
        }
        rows.push(row);
      }
    }
  });
  return touching;
};

/** How far and how much aside one area lies from another, seen that way. */
const seen = (from: Middle, to: Middle, way: Way): { ahead: number; aside: number } => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  switch (way) {
    case "north":
      return { ahead: -dy, aside: Math.abs(dx) };
    case "south":
      return { ahead: dy, aside: Math.abs(dx) };
    case "east":
      return { ahead: dx, aside: Math.abs(dy) };
    case "west":
      return { ahead: -dx, aside: Math.abs(dy) };
  }
};

/** What lies aside counts twice, so that straight ahead is preferred to near. */
const bestThatWay = (
  middles: readonly Middle[],
  row: number,
  way: Way,
  among: readonly number[],
): number | null => {
  let best: number | null = null;
  let least = Infinity;
  for (const other of among) {
    if (other === row) continue;
    const { ahead, aside } = seen(middles[row]!, middles[other]!, way);
    if (ahead <= 0 || aside > ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [other, cost];
  }
  return best;
};

/** Reached from `start` along the table's steps. */
const reachedFrom = (
  table: readonly (readonly (number | null)[])[],
  start: number,
): Set<number> => {
  const reached = new Set([start]);
  for (const row of reached)
    for (const column of table) {
      const next = column[row];
      if (next != null) reached.add(next);
    }
  return reached;
};

/**
 * Puts each area that no arrow reaches between the nearest one that is reached and what lies beyond it: from
 * there an arrow leads to it, and the same arrow goes on.
 */
const joinAll = (table: (number | null)[][], middles: readonly Middle[]): void => {
  if (middles.length === 0) return;
  let reached = reachedFrom(table, 0);
  while (reached.size < middles.length) {
    const lost = [...middles.keys()].filter((row) => !reached.has(row));
    const pairs = lost.flatMap((row) =>
      [...reached].map((from) => ({
        row,
        from,
        distance: Math.hypot(
          middles[from]!.x - middles[row]!.x,
          middles[from]!.y - middles[row]!.y,
        ),
      })),
    );
    const { row, from } = pairs.reduce((a, b) => (b.distance < a.distance ? b : a));
    const way = WAYS.findIndex((each) => {
      const { ahead, aside } = seen(middles[from]!, middles[row]!, each);
      return ahead > 0 && aside <= ahead;
    });
    const column = table[way]!;
    const beyond = column[from];
    column[from] = row;
    if (beyond != null && beyond !== row) column[row] = beyond;
    reached = reachedFrom(table, 0);
  }
};
