import { boundsOf, type OwnShape, type ShapeRing } from "../../domain/own-shape";
import type { Homes } from "./homes";

/** Whether a point lies inside a shape. */
export type Inside = (longitude: number, latitude: number) => boolean;

/** So many bands of latitude that a look at one meets few edges. */
const bandsFor = (edges: number): number => Math.max(1, Math.min(4096, Math.ceil(edges / 4)));

/** One part: inside where a line to the east crosses its outline and holes an odd number of times. */
const insidePart = (rings: readonly ShapeRing[]): Inside => {
  const [west, south, east, north] = boundsOf([rings]);
  // Edges from their lower end up, so that neighbours who share one agree to the last digit.
  const edges = rings.flatMap((ring) =>
    ring.slice(1).flatMap((to, at): (readonly [number, number, number, number])[] => {
      const from = ring[at]!;
      if (from[1] === to[1]) return [];
      return [from[1] < to[1] ? [...from, ...to] : [...to, ...from]];
    }),
  );
  const count = bandsFor(edges.length);
  const bandOf = (latitude: number): number =>
    Math.max(0, Math.min(count - 1, Math.floor(((latitude - south) / (north - south)) * count)));
  const bands = Array.from({ length: count }, (): number[] => []);
  edges.forEach(([, low, , high], at) => {
    for (let band = bandOf(low); band <= bandOf(high); band++) bands[band]!.push(at);
  });
  return (longitude, latitude) => {
    if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
    let isInside = false;
    for (const at of bands[bandOf(latitude)]!) {
      const [x0, y0, x1, y1] = edges[at]!;
      // An end belongs to the edge above it alone: a corner is crossed once.
      if (latitude < y0 || latitude >= y1) continue;
      if (longitude < x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0)) isInside = !isInside;
    }
    return isInside;
  };
};

/** Tells of any point whether a shape has it, holes left out. Worth making once for many points. */
export const insideOf = ({ polygons }: Pick<OwnShape, "polygons">): Inside => {
  const parts = polygons.map(insidePart);
  return (longitude, latitude) => parts.some((part) => part(longitude, latitude));
};

/** Homes inside a shape, by position, in order. */
export const homesInside = (
  { longitude, latitude, count }: Homes,
  shape: Pick<OwnShape, "polygons">,
): Uint32Array => {
  const isInside = insideOf(shape);
  const found: number[] = [];
  for (let home = 0; home < count; home++)
    if (isInside(longitude[home]!, latitude[home]!)) found.push(home);
  return Uint32Array.from(found);
};
