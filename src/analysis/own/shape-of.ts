import {
  boundsOf,
  type OwnShape,
  type ShapePosition,
  type ShapeRing,
} from "../../domain/own-shape";
import { labelPoint } from "../label-point";
import { crossesItself } from "./crosses-itself";
import { fromNationalGrid } from "./national-grid";
import type { PlaceFate } from "./place-fates";
import { meetsRegion } from "./region-window";

/** Larger numbers than these are no degrees. */
const MOST_DEGREES = 180;
/** Metres: where the British National Grid ends. */
const GRID = { east: 700_000, north: 1_300_000 };

type Polygons = OwnShape["polygons"];

const isPosition = (raw: unknown): raw is readonly [number, number] =>
  Array.isArray(raw) && Number.isFinite(raw[0]) && Number.isFinite(raw[1]);

/** Whether all of it lies on one line. A ring that crosses itself may enclose as much to the left as to the right. */
const isFlat = (ring: ShapeRing): boolean => {
  const [x0, y0] = ring[0]!;
  const away = ring.find(([x, y]) => x !== x0 || y !== y0);
  if (away === undefined) return true;
  return ring.every(([x, y]) => (away[0] - x0) * (y - y0) === (x - x0) * (away[1] - y0));
};

/** What is read of a polygon's rings: null where they are no rings of numbers; [] where they enclose nothing. */
const ringsOf = (raw: unknown, told: Set<PlaceFate>): readonly ShapeRing[] | null => {
  if (!Array.isArray(raw)) return null;
  const rings: ShapeRing[] = [];
  for (const [at, each] of (raw as unknown[]).entries()) {
    if (!Array.isArray(each) || !each.every(isPosition)) return null;
    const ring = each.map(([x, y]): ShapePosition => [x, y]);
    const [first, last] = [ring[0], ring.at(-1)];
    const isOpen = first !== undefined && (first[0] !== last![0] || first[1] !== last![1]);
    if (isOpen) ring.push(first);
    // A hole without area takes nothing away; an outline without area has nothing to take it from.
    if (ring.length < 4 || isFlat(ring)) {
      if (at === 0) return [];
      continue;
    }
    if (isOpen) told.add("closed");
    rings.push(ring);
  }
  return rings;
};

const moved = (polygons: Polygons, to: (position: ShapePosition) => ShapePosition): Polygons =>
  polygons.map((rings) => rings.map((ring) => ring.map(to)));

const onGround = ([easting, northing]: ShapePosition): ShapePosition => {
  const { longitude, latitude } = fromNationalGrid(easting, northing);
  return [longitude, latitude];
};

/** How degrees may be meant: as a file should have them, and as many do. */
const READINGS: readonly (readonly [
  fate: PlaceFate | null,
  to: (position: ShapePosition) => ShapePosition,
])[] = [
  [null, (position) => position],
  ["swapped", ([longitude, latitude]) => [latitude, longitude]],
  ["unsigned", ([longitude, latitude]) => [-longitude, latitude]],
];

/** The polygons in degrees; null where they do not lie in the region or its surroundings. */
const placed = (polygons: Polygons, isGrid: boolean, told: Set<PlaceFate>): Polygons | null => {
  const [west, south, east, north] = boundsOf(polygons);
  if (Math.max(-west, east, -south, north) > MOST_DEGREES) {
    if (west < 0 || south < 0 || east > GRID.east || north > GRID.north) return null;
    if (!isGrid) told.add("grid");
    const found = moved(polygons, onGround);
    return meetsRegion(...boundsOf(found)) ? found : null;
  }
  for (const [fate, to] of READINGS) {
    const found = fate === null ? polygons : moved(polygons, to);
    if (!meetsRegion(...boundsOf(found))) continue;
    if (fate !== null) told.add(fate);
    return found;
  }
  return null;
};

interface ShapeFound {
  /** Not there where the shape is left out. */
  readonly shape?: Pick<OwnShape, "polygons" | "label">;
  /** Why it is left out, or what has to be said of it. */
  readonly fates: readonly PlaceFate[];
}

/**
 * A shape of a file on the ground.
 *
 * @param raw coordinates as a GeoJSON multipolygon has them, whatever they are
 * @param isGrid whether the file says that they are of the British National Grid
 */
export const shapeOf = (raw: unknown, isGrid: boolean): ShapeFound => {
  const told = new Set<PlaceFate>();
  const read = Array.isArray(raw) ? raw.map((each) => ringsOf(each, told)) : [null];
  const parts = read.filter((rings) => rings !== null);
  if (parts.length < read.length) return { fates: ["unread"] };
  const whole = parts.filter((rings) => rings.length > 0);
  if (whole.length === 0) return { fates: ["empty"] };
  const polygons = placed(whole, isGrid, told);
  if (polygons === null) return { fates: ["outside"] };
  if (polygons.some(crossesItself)) told.add("crossed");
  const label = labelPoint({
    geometry: {
      type: "MultiPolygon",
      coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
    },
  });
  return { shape: { polygons, label }, fates: [...told] };
};
