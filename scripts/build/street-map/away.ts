import type { Geometry, Position } from "geojson";

/** How far a place lies outside the region, metres; 0 within it. */
export type Away = (longitude: number, latitude: number) => number;

/** Metres to a degree of latitude. */
const DEGREE = 111_320;
/** Side of a cell, metres: the fade beyond the edge is coarser. */
const CELL = 50;
/** Cells around the region's own box. */
const AROUND = 40;

const ringsOf = (shape: Geometry): Position[][] =>
  shape.type === "Polygon"
    ? shape.coordinates
    : shape.type === "MultiPolygon"
      ? shape.coordinates.flat()
      : [];

/** Measures distances from a region once, on a grid: within by scan lines, outside from cell to cell. */
export const awayFrom = (shapes: readonly Geometry[]): Away => {
  const rings = shapes.flatMap(ringsOf);
  const points = rings.flat();
  const [west, east] = range(points, 0);
  const [south, north] = range(points, 1);
  const tall = CELL / DEGREE;
  const wide = tall / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [left, bottom] = [west - AROUND * wide, south - AROUND * tall];
  const columns = Math.ceil((east - left) / wide) + AROUND;
  const rows = Math.ceil((north - bottom) / tall) + AROUND;
  const far = new Float64Array(columns * rows).fill(Infinity);
  for (let row = 0; row < rows; row++) {
    const crossings = crossed(rings, bottom + (row + 0.5) * tall);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const first = Math.ceil((crossings[at]! - left) / wide - 0.5);
      const last = Math.floor((crossings[at + 1]! - left) / wide - 0.5);
      if (last >= first) far.fill(0, row * columns + first, row * columns + last + 1);
    }
  }
  spread(far, columns);
  far.reverse();
  spread(far, columns);
  far.reverse();
  return (longitude, latitude) => {
    const column = Math.floor((longitude - left) / wide);
    const row = Math.floor((latitude - bottom) / tall);
    return column < 0 || row < 0 || column >= columns || row >= rows
      ? Infinity
      : far[row * columns + column]! * CELL;
  };
};

/** Least and greatest of a coordinate: too many points to hand to Math.min one by one. */
const range = (points: readonly Position[], axis: 0 | 1): [number, number] =>
  points.reduce<[number, number]>(
    ([least, most], point) => [Math.min(least, point[axis]!), Math.max(most, point[axis]!)],
    [Infinity, -Infinity],
  );

/** Where a line from west to east enters and leaves, in order. */
const crossed = (rings: readonly Position[][], latitude: number): number[] =>
  rings
    .flatMap((ring) =>
      ring.slice(1).flatMap(([x1, y1], at) => {
        const [x0, y0] = ring[at]!;
        if (y0! < latitude === y1! < latitude) return [];
        return [x0! + ((latitude - y0!) / (y1! - y0!)) * (x1! - x0!)];
      }),
    )
    .sort((a, b) => a - b);

/** One pass of distances, cell to cell: each learns from those before it. */
const spread = (far: Float64Array, columns: number): void => {
  for (let at = columns + 1; at < far.length - 1; at++)
    far[at] = Math.min(
      far[at]!,
      far[at - 1]! + 1,
      far[at - columns]! + 1,
      far[at - columns - 1]! + Math.SQRT2,
      far[at - columns + 1]! + Math.SQRT2,
    );
};
