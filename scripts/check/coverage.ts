import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

type Place = readonly [number, number];
export type Coverage = Topology<{ areas: GeometryCollection }>;

/** Arcs as absolute whole-number points: exact to compare, no rounding. */
export const absoluteArcs = ({ arcs }: Topology): Place[][] =>
  arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx!), (y += dy!)]);
  });

/** Every ring of every area as signed arc numbers, with the area's row. */
export const ringsOf = (topology: Coverage): { row: number; ring: readonly number[] }[] =>
  (topology.objects.areas.geometries as (Polygon | MultiPolygon)[]).flatMap((area, row) => {
    const rings = area.type === "Polygon" ? area.arcs : area.arcs.flat();
    return rings.map((ring) => ({ row, ring }));
  });

const undirected = (arc: number): number => (arc < 0 ? ~arc : arc);

/** An arc followed the same way round by two areas has both of them on one side: an overlap. */
export const arcsUsedTwiceOneWay = (topology: Coverage): string[] => {
  const users = new Map<number, number>();
  const faults: string[] = [];
  for (const { row, ring } of ringsOf(topology))
    for (const arc of ring) {
      const other = users.get(arc);
      if (other !== undefined)
        faults.push(`rows ${other} and ${row} lie on one side of arc ${arc}`);
      users.set(arc, row);
    }
  return faults;
};

/** Arcs that only one area uses: the outer boundary, and the rim of any gap. */
export const rimArcs = (topology: Coverage): number[] => {
  const used = new Set(ringsOf(topology).flatMap(({ ring }) => ring));
  return [...used].filter((arc) => !used.has(~arc)).map(undirected);
};

const cross = (o: Place, a: Place, b: Place): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

const between = (p: Place, a: Place, b: Place): boolean =>
  Math.min(a[0], b[0]) <= p[0] &&
  p[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= p[1] &&
  p[1] <= Math.max(a[1], b[1]);

const same = (a: Place, b: Place): boolean => a[0] === b[0] && a[1] === b[1];

/** Whether two segments meet anywhere but at an end they share. */
const clash = ([a, b]: readonly [Place, Place], [c, d]: readonly [Place, Place]): boolean => {
  const [c1, c2, c3, c4] = [cross(a, b, c), cross(a, b, d), cross(c, d, a), cross(c, d, b)];
  if (Math.sign(c1) * Math.sign(c2) < 0 && Math.sign(c3) * Math.sign(c4) < 0) return true;
  const touches = (turn: number, p: Place, from: Place, to: Place): boolean =>
    turn === 0 && between(p, from, to) && !same(p, from) && !same(p, to);
  return (
    touches(c1, c, a, b) || touches(c2, d, a, b) || touches(c3, a, c, d) || touches(c4, b, c, d)
  );
};

/** Cells of the grid that segments are sorted into, in quantised steps. */
const CELL = 500;

/** Boundaries that cross, or touch where neither has a corner: a gap or an overlap lies beside them. */
export const crossings = (topology: Coverage): string[] => {
  const used = new Set(ringsOf(topology).flatMap(({ ring }) => ring.map(undirected)));
  const segments = absoluteArcs(topology).flatMap((arc, index) =>
    used.has(index)
      ? arc.slice(1).map((to, i) => ({ arc: index, ends: [arc[i]!, to] as const }))
      : [],
  );
  const cells = new Map<string, number[]>();
  const faults = new Set<string>();
  segments.forEach(({ arc, ends }, index) => {
    const [[x1, y1], [x2, y2]] = ends;
    for (let x = Math.floor(Math.min(x1, x2) / CELL); x <= Math.max(x1, x2) / CELL; x++)
      for (let y = Math.floor(Math.min(y1, y2) / CELL); y <= Math.max(y1, y2) / CELL; y++) {
        const key = `${x} ${y}`;
        const others = cells.get(key) ?? [];
        for (const other of others)
          if (clash(segments[other]!.ends, ends))
            faults.add(`arcs ${segments[other]!.arc} and ${arc} cross near ${x1} ${y1}`);
        cells.set(key, [...others, index]);
      }
  });
  return [...faults];
};

const pointsOf = (arcs: readonly Place[][], ring: readonly number[]): Place[] =>
  ring.flatMap((arc) => (arc < 0 ? arcs[~arc]!.toReversed() : arcs[arc]!));

/** Whether a point lies in a ring, by counting the edges that a line to its east crosses. */
const within = ([x, y]: Place, ring: readonly Place[]): boolean =>
  ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside;
  }, false);

/** Parts of the outline that lie within another part: an area drawn upon others without touching them. */
export const nestedParts = (
  topology: Topology,
  rings: readonly (readonly number[])[],
): string[] => {
  const arcs = absoluteArcs(topology);
  const parts = rings.map((ring) => pointsOf(arcs, ring));
  return parts.flatMap((part, index) =>
    parts.some((other) => other !== part && within(part[0]!, other))
      ? [`part ${index} of the outline lies within another`]
      : [],
  );
};

/** Twice the signed area of rings in quantised steps. */
const twiceArea = (arcs: readonly Place[][], ring: readonly number[]): number => {
  const points = pointsOf(arcs, ring);
  return points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length]!;
    return sum + x * ny - nx * y;
  }, 0);
};

/** The area of some rings, outer ones less inner ones, in square steps. */
export const areaOf = (topology: Topology, rings: readonly (readonly number[])[]): number => {
  const arcs = absoluteArcs(topology);
  return Math.abs(rings.reduce((sum, ring) => sum + twiceArea(arcs, ring), 0)) / 2;
};
