/**
 * Who counts as a neighbour of whom: compressed rows, so that the neighbours of area i are
 * `to[start[i]] … to[start[i + 1] − 1]`. No area is its own neighbour here; Gi* adds the self-link.
 */
export interface Weights {
  readonly count: number;
  readonly start: Int32Array;
  readonly to: Int32Array;
}

/** How many neighbours an area has. */
export const neighbourCount = ({ start }: Weights, area: number): number =>
  start[area + 1]! - start[area]!;

/** The neighbours of one area. */
export const neighboursOf = ({ start, to }: Weights, area: number): Int32Array =>
  to.subarray(start[area], start[area + 1]);

/** Packs lists of neighbours, one per area. */
export const weightsOf = (lists: readonly ArrayLike<number>[]): Weights => {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, area) => (start[area + 1] = start[area]! + list.length));
  const to = new Int32Array(start[lists.length]!);
  lists.forEach((list, area) => to.set(list, start[area]));
  return { count: lists.length, start, to };
};

/**
 * Weights from undirected links [from, to, from, to, …], each link named once.
 * @throws RangeError where a link leaves the areas or joins an area to itself
 */
export const linked = (count: number, links: ArrayLike<number>): Weights => {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < links.length; i += 2) {
    const from = links[i]!;
    const to = links[i + 1] ?? NaN;
    const outside = !(from >= 0 && from < count && to >= 0 && to < count);
    if (outside || from === to) {
      throw new RangeError(`link ${i / 2} joins ${from} and ${to} of ${count} areas`);
    }
    lists[from]!.push(to);
    lists[to]!.push(from);
  }
  return weightsOf(lists.map((list) => list.sort((a, b) => a - b)));
};

/** The links of the weights artefact, areas 0…rows − 1 first and the halo after them. */
interface Links {
  readonly rows: number;
  readonly halo: { readonly codes: readonly string[] };
  readonly queen: readonly number[];
  readonly rook: readonly number[];
}

/** Areas that share at least a point of their boundaries. */
export const queenOf = ({ rows, halo, queen }: Links): Weights =>
  linked(rows + halo.codes.length, queen);

/** Areas that share at least an edge. */
export const rookOf = ({ rows, halo, queen, rook }: Links): Weights =>
  linked(
    rows + halo.codes.length,
    rook.flatMap((link) => [queen[2 * link]!, queen[2 * link + 1]!]),
  );

/**
 * The weights among some areas only: area k of the result is `areas[k]`; links to others are dropped.
 * For a patch of boroughs, and to leave out areas whose value is unknown.
 */
export const subsetOf = (weights: Weights, areas: ArrayLike<number>): Weights => {
  const position = new Int32Array(weights.count).fill(-1);
  for (let k = 0; k < areas.length; k++) position[areas[k]!] = k;
  return weightsOf(
    Array.from(areas, (area) =>
      neighboursOf(weights, area)
        .map((to) => position[to]!)
        .filter((to) => to >= 0),
    ),
  );
};

/** Areas that touch no other: islands, and areas whose neighbours are all unknown. */
export const withoutNeighbours = (weights: Weights): number[] =>
  Array.from({ length: weights.count }, (_, area) => area).filter(
    (area) => neighbourCount(weights, area) === 0,
  );
