import { area, bbox, booleanPointInPolygon, pointOnFeature, polygon } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Features } from "./inputs";

type Shape = Polygon | MultiPolygon;

/** Metres: water with a narrower mouth, and on average no wider inland, is a creek. */
const CREEK = 200;
/** Square metres: an islet of a saltmarsh is smaller. */
const ISLET = 6e4;
/** Metres: an islet lies this near to a larger part of its own area; one farther out is an island. */
const OFFSHORE = 400;
/** Corners: where fewer would go lies a dock, a slip or a bend, and nothing is filled. */
const SCRIBBLE = 40;
const METRES_PER_DEGREE = 111_320;

const partsOf = (shape: Shape): Position[][][] =>
  shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;

const shapeOf = (parts: Position[][][]): Shape =>
  parts.length === 1
    ? { type: "Polygon", coordinates: parts[0]! }
    : { type: "MultiPolygon", coordinates: parts };

const ringsOf = (shape: Shape): Position[][] => partsOf(shape).flat();

const keyOf = ([x, y]: Position): string => `${x} ${y}`;

const metres = ([x1, y1]: Position, [x2, y2]: Position): number =>
  Math.hypot((x1! - x2!) * Math.cos((y1! * Math.PI) / 180), y1! - y2!) * METRES_PER_DEGREE;

/** Twice the area to the left of a closed line, in square degrees. */
const leftOf = (line: readonly Position[]): number =>
  line.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = line[(index + 1) % line.length]!;
    return sum + x! * nextY! - nextX! * y!;
  }, 0);

const side = (a: Position, b: Position, c: Position): number =>
  Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!));

type Edge = readonly [from: Position, to: Position];

const edgeKey = (edge: Edge): string => edge.map(keyOf).sort().join(" ");

const overlap = ([a, b]: readonly number[], [c, d]: readonly number[]): boolean =>
  Math.max(a!, b!) >= Math.min(c!, d!) && Math.max(c!, d!) >= Math.min(a!, b!);

/** Whether two edges cross or touch. */
const meet = ([a, b]: Edge, [c, d]: Edge): boolean =>
  [0, 1].every((axis) => overlap([a[axis]!, b[axis]!], [c[axis]!, d[axis]!])) &&
  side(a, b, c) * side(a, b, d) <= 0 &&
  side(c, d, a) * side(c, d, b) <= 0;

const shareAnEnd = (one: Edge, other: Edge): boolean =>
  one.some((end) => other.some((each) => keyOf(each) === keyOf(end)));

const edgesOf = (ring: readonly Position[]): Edge[] =>
  ring.slice(1).map((to, index) => [ring[index]!, to]);

/** Leaves out the islets of a saltmarsh: small parts of an area just off a larger one. */
const withoutIslets = (shape: Shape): Shape => {
  const parts = partsOf(shape);
  const large = parts.filter((rings) => area(polygon(rings)) >= ISLET);
  const near = ([islet]: Position[][]): boolean =>
    large.some(([coast]) =>
      islet!.some((place) => coast!.some((other) => metres(place, other) < OFFSHORE)),
    );
  const kept = parts.filter((rings) => large.includes(rings) || !near(rings));
  return shapeOf(kept);
};

/** Runs of a ring's corners along which nothing touches it. */
const coastsOf = (ring: readonly Position[], isFree: (edge: Edge) => boolean): Position[][] => {
  const coasts: Position[][] = [];
  for (const [from, to] of edgesOf(ring)) {
    if (!isFree([from, to])) continue;
    const last = coasts.at(-1);
    if (last?.at(-1) === from) last.push(to);
    else coasts.push([from, to]);
  }
  return coasts;
};

const isOnLand = (place: Position, land: Features): boolean =>
  land.features.some(({ geometry }) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon"
      ? booleanPointInPolygon([...place], geometry)
      : false,
  );

/** Whether nothing but water lies between the banks of a creek and its mouth. */
const isOpenWater = (banks: Position[], edges: readonly Edge[], land: Features): boolean => {
  const mouth: Edge = [banks.at(-1)!, banks[0]!];
  const water = polygon([[...banks, banks[0]!]]);
  const corners = new Set(banks.map(keyOf));
  const middle = [(mouth[0][0]! + mouth[1][0]!) / 2, (mouth[0][1]! + mouth[1][1]!) / 2];
  return (
    !edges.some((edge) => !shareAnEnd(edge, mouth) && meet(edge, mouth)) &&
    !edges.some(([place]) => !corners.has(keyOf(place)) && booleanPointInPolygon(place, water)) &&
    ![middle, pointOnFeature(water).geometry.coordinates].some((place) => isOnLand(place, land))
  );
};

/** The corners of a coast that lie in its creeks, as their keys. `land` is +1 where land lies to its left. */
const inCreeks = (
  coast: readonly Position[],
  land: number,
  isOpen: (banks: Position[]) => boolean,
): string[] => {
  const gone: string[] = [];
  for (let from = 0, next = 1; from < coast.length; from = next, next = from + 1) {
    let along = 0;
    for (let to = from + 1; to < coast.length; to++) {
      along += metres(coast[to - 1]!, coast[to]!);
      const mouth = metres(coast[from]!, coast[to]!);
      if (to === from + 1 || mouth > CREEK || mouth === 0) continue;
      const banks = coast.slice(from, to + 1);
      if (Math.sign(leftOf(banks)) !== -land) continue;
      const width = area(polygon([[...banks, banks[0]!]])) / (along / 2);
      if (width <= CREEK && isOpen(banks)) next = to;
    }
    gone.push(...coast.slice(from + 1, next).map(keyOf));
  }
  return gone;
};

/**
 * Draws the narrow water of a saltmarsh as part of the area around it, and leaves its islets out: their outline
 * is a scribble that says nothing of who lives there. Only corners that one area has to itself go: where two
 * areas touch, or an area and the land of `neighbours`, nothing moves.
 */
export const fillCreeks = <Area extends { readonly geometry: Shape }>(
  areas: readonly Area[],
  neighbours: Features,
): Area[] => {
  const edges = areas.flatMap(({ geometry }) => ringsOf(geometry).flatMap(edgesOf));
  const users = new Map<string, number>();
  for (const edge of edges) users.set(edgeKey(edge), (users.get(edgeKey(edge)) ?? 0) + 1);
  const isFree = (edge: Edge): boolean => users.get(edgeKey(edge)) === 1;

  const filled = (whole: Shape): Shape => {
    const shape = withoutIslets(whole);
    const kept = new Set(ringsOf(shape).flat().map(keyOf));
    const [west, south, east, north] = bbox(shape) as [number, number, number, number];
    const isNear = ([x, y]: Position): boolean =>
      x! >= west && x! <= east && y! >= south && y! <= north;
    const own = new Set(ringsOf(whole).flat().map(keyOf));
    const near = edges.filter(
      ([from, to]) =>
        (isNear(from) || isNear(to)) && (kept.has(keyOf(from)) || !own.has(keyOf(from))),
    );
    const gone = new Set(
      partsOf(shape).flatMap(([outer]) =>
        coastsOf(outer!, isFree).flatMap((coast) =>
          inCreeks(coast, Math.sign(leftOf(outer!.slice(1))), (banks) =>
            isOpenWater(banks, near, neighbours),
          ),
        ),
      ),
    );
    if (gone.size < SCRIBBLE) return whole;
    const parts = partsOf(shape).map((rings) =>
      rings.map((ring) => ring.filter((place) => !gone.has(keyOf(place)))),
    );
    return shapeOf(parts);
  };

  return areas.map((each) => ({ ...each, geometry: filled(each.geometry) }));
};
