import type { Place } from "./hexagon-layout";

/** Cell widths between points on two shores, so that a cell of water fits between their cells. */
const WATER = 2.4;
const STEP = 0.2;

/** Which groups hang together over land, by the links between their members: a shore for each group. */
export const shoresOf = (
  groupOf: readonly number[],
  groups: number,
  links: readonly (readonly [number, number])[],
): number[] => {
  const shores = Array.from({ length: groups }, (_, group) => group);
  for (const [from, to] of links) {
    const [a, b] = [shores[groupOf[from]!]!, shores[groupOf[to]!]!];
    if (a !== b) shores.forEach((shore, group) => (shores[group] = shore === b ? a : shore));
  }
  return shores;
};

const middle = (points: readonly Place[]): Place => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

const nearest = (ones: readonly Place[], others: readonly Place[]): number =>
  Math.min(...ones.map(([x, y]) => Math.min(...others.map(([a, b]) => Math.hypot(a - x, b - y)))));

/** Moves each smaller shore straight away from the largest until there is water between them. */
export const parted = (points: readonly Place[], shoreOf: readonly number[]): Place[] => {
  const sizes = new Map<number, number>();
  for (const shore of shoreOf) sizes.set(shore, (sizes.get(shore) ?? 0) + 1);
  const [mainland, ...rest] = [...sizes.keys()].sort(
    (a, b) => sizes.get(b)! - sizes.get(a)! || a - b,
  );
  const on = (shore: number | undefined) => points.filter((_, index) => shoreOf[index] === shore);
  const moves = new Map<number, Place>();
  for (const shore of rest) {
    const [from, to] = [middle(on(mainland)), middle(on(shore))];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const away: Place = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    let far = 0;
    const moved = (): Place[] => on(shore).map(([x, y]) => [x + away[0] * far, y + away[1] * far]);
    while (nearest(moved(), on(mainland)) < WATER) far += STEP;
    moves.set(shore, [away[0] * far, away[1] * far]);
  }
  return points.map(([x, y], index) => {
    const [dx, dy] = moves.get(shoreOf[index]!) ?? [0, 0];
    return [x + dx, y + dy];
  });
};
