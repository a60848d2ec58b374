import { bbox } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";

type Shape = Polygon | MultiPolygon;
interface Shaped {
  readonly code: string;
  readonly geometry: Shape;
}

/** Areas this near to the region count as around it, whether or not they touch. */
const KILOMETRES = 3;
const DEGREE = 111.2;
/** Degrees: coordinates of six decimals nearer than this are one. */
const ALIKE = 5e-7;

type Box = readonly [west: number, south: number, east: number, north: number];
type Segment = readonly [Position, Position];

const ringsOf = ({ geometry }: Shaped): Position[][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

const keyOf = (point: Position): string => `${point[0]!.toFixed(6)} ${point[1]!.toFixed(6)}`;

const pointsOf = (area: Shaped): Set<string> => new Set(ringsOf(area).flat().map(keyOf));

const segmentsOf = (area: Shaped): Segment[] =>
  ringsOf(area).flatMap((ring) => ring.slice(1).map((to, i): Segment => [ring[i]!, to] as const));

const boxOfSegment = ([a, b]: Segment): Box => [
  Math.min(a[0]!, b[0]!),
  Math.min(a[1]!, b[1]!),
  Math.max(a[0]!, b[0]!),
  Math.max(a[1]!, b[1]!),
];

/** The edges that only one of the areas has: the outline of them all. */
const outlineOf = (areas: readonly Shaped[]): Segment[] => {
  const seen = new Map<string, Segment | null>();
  for (const segment of areas.flatMap(segmentsOf)) {
    const key = segment.map(keyOf).sort().join(" ");
    seen.set(key, seen.has(key) ? null : segment);
  }
  return [...seen.values()].flatMap((segment) => (segment === null ? [] : [segment]));
};

/** Squared kilometres from a point to a segment, on flat ground at the region's latitude. */
const squaredTo =
  (east: number) =>
  (point: Position, [a, b]: Segment): number => {
    const [px, py] = [(point[0]! - a[0]!) * east, (point[1]! - a[1]!) * DEGREE];
    const [dx, dy] = [(b[0]! - a[0]!) * east, (b[1]! - a[1]!) * DEGREE];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
    return (px - along * dx) ** 2 + (py - along * dy) ** 2;
  };

const boxOf = (areas: readonly Shaped[]): Box =>
  bbox({ type: "GeometryCollection", geometries: areas.map(({ geometry }) => geometry) }) as Box;

/** Whether two boxes touch, or no more than so many degrees lie between them. */
const areNear = (a: Box, b: Box, [x, y]: readonly [number, number] = [ALIKE, ALIKE]): boolean =>
  a[0] - x <= b[2] && a[2] + x >= b[0] && a[1] - y <= b[3] && a[3] + y >= b[1];

/** Those of `others` that share a point with one of `areas`. */
const touching = <Area extends Shaped>(
  areas: readonly Shaped[],
  others: readonly Area[],
): Area[] => {
  if (areas.length === 0) return [];
  const points = new Set(areas.flatMap((area) => [...pointsOf(area)]));
  const box = boxOf(areas);
  return others.filter(
    (area) =>
      areNear(boxOf([area]), box) &&
      ringsOf(area).some((ring) => ring.some((point) => points.has(keyOf(point)))),
  );
};

/**
 * Areas around a region, of which its edge needs to know: those that touch it, those that touch these,
 * and those within three kilometres of it.
 * @param region the region's areas
 * @param others areas outside it, on the same boundaries
 */
export const areasAround = <Area extends Shaped>(
  region: readonly Shaped[],
  others: readonly Area[],
): Area[] => {
  const box = boxOf(region);
  const kilometres = DEGREE * Math.cos((((box[1] + box[3]) / 2) * Math.PI) / 180);
  const margin = [KILOMETRES / kilometres, KILOMETRES / DEGREE] as const;
  const squared = squaredTo(kilometres);
  const outline = outlineOf(region).map((edge) => ({ edge, box: boxOfSegment(edge) }));
  const isWithin = (area: Area): boolean => {
    const own = boxOf([area]);
    if (!areNear(own, box, margin)) return false;
    const segments = segmentsOf(area);
    return outline.some(
      (each) =>
        areNear(each.box, own, margin) &&
        segments.some(
          (segment) =>
            Math.min(squared(segment[0], each.edge), squared(each.edge[0], segment)) <=
            KILOMETRES ** 2,
        ),
    );
  };
  const first = touching(region, others);
  const second = touching(first, others);
  const around = new Set([...first, ...second, ...others.filter(isWithin)]);
  return others.filter((area) => around.has(area));
};
