import { forceCollide, forceLink, forceSimulation, forceX, forceY } from "d3-force";
import { linearSumAssignment } from "linear-sum-assignment";

export type Place = readonly [number, number];

/** A cell of a grid of pointy-topped hexagons, odd rows shifted right by half a cell. */
export interface Cell {
  readonly q: number;
  readonly r: number;
}

/** The height of a row of cells, where cells are 1 wide. */
const ROW = Math.sqrt(3) / 2;

/** A cell as a key of maps. */
export const keyOf = ({ q, r }: Cell): string => `${q} ${r}`;

/** The centre of a cell, in cell widths. */
export const centreOf = ({ q, r }: Cell): Place => [q + (r & 1 ? 0.5 : 0), r * ROW];

/** The six cells around one. */
export const around = ({ q, r }: Cell): Cell[] => {
  const shift = r & 1 ? 1 : 0;
  return [
    { q: q - 1, r },
    { q: q + 1, r },
    { q: q - 1 + shift, r: r + 1 },
    { q: q + shift, r: r + 1 },
    { q: q - 1 + shift, r: r - 1 },
    { q: q + shift, r: r - 1 },
  ];
};

const squared = (a: Place, b: Place): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;

/**
 * Moves points apart until each has room for a cell, keeping those that touch together: Dorling's
 * cartogram with circles of one size (Dorling 1996, Area Cartograms). d3-force draws its random
 * numbers from a fixed seed, so the answer is the same every time.
 */
export const spread = (
  points: readonly Place[],
  links: readonly (readonly [number, number])[],
): Place[] => {
  const nodes = points.map(([x, y]) => ({ x, y, home: [x, y] as Place }));
  const simulation = forceSimulation(nodes)
    .force("apart", forceCollide(0.53).iterations(3))
    .force(
      "together",
      forceLink(links.map(([source, target]) => ({ source, target })))
        .distance(1)
        .strength(0.12),
    )
    .force("east", forceX<(typeof nodes)[number]>(({ home }) => home[0]).strength(0.02))
    .force("north", forceY<(typeof nodes)[number]>(({ home }) => home[1]).strength(0.02))
    .stop();
  simulation.tick(250);
  return nodes.map(({ x, y }) => [x, y]);
};

/** The least-cost assignment of points to cells, squared distance being the cost. */
export const assign = (points: readonly Place[], cells: readonly Cell[]): Cell[] => {
  const centres = cells.map(centreOf);
  const costs = points.map((point) => centres.map((centre) => squared(point, centre)));
  const { rowAssignments } = linearSumAssignment(costs, { maximaze: false });
  return points.map((_, index) => cells[rowAssignments[index]!]!);
};

/** Every cell whose centre lies within `reach` of a point, from south-west to north-east. */
export const cellsNear = (points: readonly Place[], reach: number): Cell[] => {
  const found = new Map<string, Cell>();
  const rows = Math.ceil(reach / ROW);
  for (const [x, y] of points)
    for (let r = Math.floor(y / ROW) - rows; r <= y / ROW + rows; r++)
      for (let q = Math.floor(x - reach) - 1; q <= x + reach; q++)
        if (squared(centreOf({ q, r }), [x, y]) <= reach ** 2) found.set(keyOf({ q, r }), { q, r });
  return [...found.values()].sort((a, b) => a.r - b.r || a.q - b.q);
};
