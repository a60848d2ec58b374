import { around, cellsNear, centreOf, keyOf, type Cell, type Place } from "./hexagon-layout";

/** How far a point's pull reaches, in cells: wide enough to smooth a ragged border. */
const SPREAD = 0.8;
/** Cells this near to a point are taken at first. */
const REACH = 0.75;
/** What a neighbour of the same group is worth, beside the pull: the more, the rounder the shapes. */
const COMPACTNESS = 0.15;

/** Points that are to have as many cells as they are, on one shore of the water between shores. */
export interface Group {
  readonly points: readonly Place[];
  readonly shore: number;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Cells in pieces that hang together, the largest first. */
export const piecesOf = (cells: ReadonlyMap<string, Cell>): Cell[][] => {
  const seen = new Set<string>();
  const pieces: Cell[][] = [];
  for (const [key, cell] of cells) {
    if (seen.has(key)) continue;
    seen.add(key);
    const piece = [cell];
    for (const each of piece)
      for (const next of around(each))
        if (cells.has(keyOf(next)) && !seen.has(keyOf(next))) {
          seen.add(keyOf(next));
          piece.push(next);
        }
    pieces.push(piece);
  }
  return pieces.sort((a, b) => b.length - a.length);
};

/** Who holds which cell while borders are being drawn. */
class Ground {
  readonly #groups: readonly Group[];
  readonly #holder = new Map<string, number>();
  readonly #pulls = new Map<string, number[]>();
  readonly cells: Map<string, Cell>[];

  constructor(groups: readonly Group[]) {
    this.#groups = groups;
    this.cells = groups.map(() => new Map<string, Cell>());
  }

  holder(cell: Cell): number | undefined {
    return this.#holder.get(keyOf(cell));
  }

  give(cell: Cell, group: number): void {
    this.free(cell);
    this.#holder.set(keyOf(cell), group);
    this.cells[group]!.set(keyOf(cell), cell);
  }

  free(cell: Cell): void {
    const holder = this.holder(cell);
    if (holder !== undefined) this.cells[holder]!.delete(keyOf(cell));
    this.#holder.delete(keyOf(cell));
  }

  /** How many cells a group has beyond its number. */
  excess(group: number): number {
    return this.cells[group]!.size - this.#groups[group]!.points.length;
  }

  /** How strongly each group's points pull at a cell. */
  pulls(cell: Cell): readonly number[] {
    const known = this.#pulls.get(keyOf(cell));
    if (known) return known;
    const [x, y] = centreOf(cell);
    const pulls = this.#groups.map(({ points }) =>
      sum(points.map(([px, py]) => Math.exp(-((px - x) ** 2 + (py - y) ** 2) / (2 * SPREAD ** 2)))),
    );
    this.#pulls.set(keyOf(cell), pulls);
    return pulls;
  }

  /** What a cell is worth to a group: its pull, and its neighbours in the group. */
  worth(cell: Cell, group: number): number {
    const own = around(cell).filter((next) => this.holder(next) === group).length;
    return this.pulls(cell)[group]! + COMPACTNESS * own;
  }

  /** Whether a cell beside another shore would close the water. */
  bridges(cell: Cell, group: number): boolean {
    return around(cell).some((next) => {
      const holder = this.holder(next);
      return holder !== undefined && this.#groups[holder]!.shore !== this.#groups[group]!.shore;
    });
  }

  /** Whether a group stays in as many pieces without a cell. */
  canSpare(cell: Cell, group: number): boolean {
    const cells = this.cells[group]!;
    const before = piecesOf(cells).length;
    const without = new Map(cells);
    without.delete(keyOf(cell));
    return piecesOf(without).length <= before;
  }

  /** Whether a cell lies on the edge of everything. */
  isOutermost(cell: Cell): boolean {
    return around(cell).some((next) => this.holder(next) === undefined);
  }
}

/** The item of highest value that passes; ties go to the first, so the answer is always the same. */
const best = <Item>(
  items: Iterable<Item>,
  value: (item: Item) => number,
  passes: (item: Item) => boolean,
): Item | undefined =>
  [...items]
    .map((item) => ({ item, worth: value(item) }))
    .sort((a, b) => b.worth - a.worth)
    .find(({ item }) => passes(item))?.item;

/** Free cells beside a group. */
const freeBeside = (ground: Ground, group: number): Cell[] => {
  const found = new Map<string, Cell>();
  for (const cell of ground.cells[group]!.values())
    for (const next of around(cell))
      if (ground.holder(next) === undefined) found.set(keyOf(next), next);
  return [...found.values()];
};

/** A free cell that all but one of its neighbours enclose: no water is that narrow. */
const isHole = (ground: Ground, cell: Cell): boolean =>
  ground.holder(cell) === undefined &&
  around(cell).filter((next) => ground.holder(next) !== undefined).length >= 5;

/**
 * Joins a group’s pieces by the shortest way, over other groups’ cells if need be. Where that would cut
 * another group in two, the check of the artefacts refuses the layout.
 */
const join = (ground: Ground, group: number): void => {
  for (;;) {
    const [main, other] = piecesOf(ground.cells[group]!);
    if (!main || !other) return;
    const goal = new Set(other.map(keyOf));
    const from = new Map<string, Cell | null>(main.map((cell) => [keyOf(cell), null]));
    const queue = [...main];
    let end: Cell | undefined;
    for (const cell of queue) {
      if (goal.has(keyOf(cell))) {
        end = cell;
        break;
      }
      for (const next of around(cell))
        if (!from.has(keyOf(next)) && !ground.bridges(next, group)) {
          from.set(keyOf(next), cell);
          queue.push(next);
        }
    }
    for (let cell = end; cell; cell = from.get(keyOf(cell)) ?? undefined) ground.give(cell, group);
    if (!end) return;
  }
};

/** One step towards every group having its number; false where nothing is left to do. */
const balance = (ground: Ground, groups: readonly Group[]): boolean => {
  const order = groups.map((_, index) => index);
  const over = order.filter((group) => ground.excess(group) > 0);
  for (const group of over) {
    const passed = best(
      [...ground.cells[group]!.values()].flatMap((cell) =>
        order
          .filter(
            (to) =>
              ground.excess(to) < 0 && around(cell).some((next) => ground.holder(next) === to),
          )
          .map((to) => ({ cell, to })),
      ),
      ({ cell, to }) => ground.worth(cell, to) - ground.worth(cell, group),
      ({ cell, to }) => ground.canSpare(cell, group) && !ground.bridges(cell, to),
    );
    if (passed) {
      ground.give(passed.cell, passed.to);
      return true;
    }
    const dropped = best(
      ground.cells[group]!.values(),
      (cell) => -ground.worth(cell, group),
      (cell) => ground.isOutermost(cell) && ground.canSpare(cell, group),
    );
    if (dropped) ground.free(dropped);
    return dropped !== undefined;
  }
  const under = order.find((group) => ground.excess(group) < 0);
  if (under === undefined) return false;
  const added = best(
    freeBeside(ground, under),
    (cell) => ground.worth(cell, under),
    (cell) => !ground.bridges(cell, under),
  );
  if (added) ground.give(added, under);
  return added !== undefined;
};

/**
 * Gives each group of points as many cells as it has points: compact, in one piece, close to the
 * points, and with water of at least a cell between two shores. Cells go to the group that pulls
 * hardest; then groups with too many pass cells to those with too few, or give up what they pull least
 * on the outer edge, and groups with too few take what they pull most.
 */
export const territories = (groups: readonly Group[]): Cell[][] => {
  const ground = new Ground(groups);
  for (const cell of cellsNear(
    groups.flatMap(({ points }) => points),
    REACH,
  )) {
    const pulls = ground.pulls(cell);
    const strongest = pulls.indexOf(Math.max(...pulls));
    if (!ground.bridges(cell, strongest)) ground.give(cell, strongest);
  }
  for (const cell of groups.flatMap((_, group) => freeBeside(ground, group))) {
    const pulls = ground.pulls(cell);
    if (isHole(ground, cell)) ground.give(cell, pulls.indexOf(Math.max(...pulls)));
  }
  groups.forEach((_, group) => join(ground, group));
  while (balance(ground, groups));
  return ground.cells.map((cells) => [...cells.values()]);
};
