import { bbox, featureCollection } from "@turf/turf";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Objects, Topology } from "topojson-specification";
import type { Cell, Place } from "./hexagon-layout";
import type { RegionArea } from "./region";
import { collectionOf, featureOf, withOutlines } from "./topology";

/** Kilometres of a degree at the region's latitude: flat is exact enough for a drawing like this. */
export const KILOMETRES: Place = [66.3, 111.2];

/** Corners of a pointy-topped hexagon in half widths and thirds of a row, counterclockwise. */
const CORNERS: readonly Place[] = [
  [0, -2],
  [1, -1],
  [1, 1],
  [0, 2],
  [-1, 1],
  [-1, -1],
];
/** Those units, in cell widths. */
const UNIT: Place = [0.5, Math.sqrt(3) / 6];

type Box = readonly [west: number, south: number, east: number, north: number];

const ringOf = ({ q, r }: Cell): number[][] =>
  [...CORNERS, CORNERS[0]!].map(([dx, dy]) => [2 * q + (r & 1) + dx, 3 * r + dy]);

/** The transform that lays one box within another, as large as it allows, middle upon middle. */
const laidOver = (box: Box, ground: Box) => {
  const side = (of: Box, axis: 0 | 1) => of[axis + 2]! - of[axis];
  const middle = (of: Box, axis: 0 | 1) => (of[axis] + of[axis + 2]!) / 2;
  const kilometres = Math.min(
    ...([0, 1] as const).map(
      (axis) => (side(ground, axis) * KILOMETRES[axis]) / (side(box, axis) * UNIT[axis]),
    ),
  );
  const scale = ([0, 1] as const).map((axis) => (kilometres * UNIT[axis]) / KILOMETRES[axis]);
  const translate = ([0, 1] as const).map(
    (axis) => middle(ground, axis) - scale[axis]! * middle(box, axis),
  );
  return { scale: scale as [number, number], translate: translate as [number, number] };
};

/**
 * Hexagons in row order with boroughs and region, in degrees over the region's own ground, so that a
 * map draws them as if they were its areas. Coordinates are whole numbers: shared corners are exact.
 */
export const hexagonTopology = (areas: readonly RegionArea[], cells: readonly Cell[]): Topology => {
  const hexes = collectionOf(
    cells.map((cell, row) => featureOf({ type: "Polygon", coordinates: [ringOf(cell)] }, row)),
  );
  const base = topology({ areas: hexes }) as Topology<{ areas: GeometryCollection }>;
  const whole = withOutlines(
    base,
    areas.map(({ borough }) => borough),
  ) as Topology<Objects>;
  const box = bbox(hexes) as unknown as Box;
  const ground = bbox(featureCollection(areas.map(({ geometry }) => featureOf(geometry))));
  const transform = laidOver(box, ground as unknown as Box);
  const degrees = box.map((at, i) => at * transform.scale[i % 2]! + transform.translate[i % 2]!);
  const steps = quantize(whole, { scale: [1, 1], translate: [0, 0] });
  return { ...steps, bbox: degrees as [number, number, number, number], transform };
};
