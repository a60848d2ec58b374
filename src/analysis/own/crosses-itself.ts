import Flatbush from "flatbush";

import type { ShapePosition, ShapeRing } from "../../domain/own-shape";

/** Above 0 where c lies to the left of the way from a to b. */
const side = (a: ShapePosition, b: ShapePosition, c: ShapePosition): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

type Edge = readonly [from: ShapePosition, to: ShapePosition];

const cross = ([a, b]: Edge, [c, d]: Edge): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

const boxOf = ([a, b]: Edge) =>
  [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])] as const;

/** Whether the rings of one part of a shape cross themselves or one another. To touch is not to cross. */
export const crossesItself = (rings: readonly ShapeRing[]): boolean => {
  const edges = rings.flatMap((ring) => ring.slice(1).map((to, at): Edge => [ring[at]!, to]));
  const index = new Flatbush(edges.length);
  for (const edge of edges) index.add(...boxOf(edge));
  index.finish();
  return edges.some(
    (edge, at) =>
      index.search(...boxOf(edge), (other) => other > at && cross(edge, edges[other]!)).length > 0,
  );
};
