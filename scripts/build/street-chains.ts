/** A street between two junctions or ends: grid points x, y, x, y, … */
export type Chain = readonly number[];

interface Web {
  /** Grid points. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Points next to each, each once. */
  readonly next: readonly ReadonlySet<number>[];
}

/** Steps of the grid of the world: below, x and y fit one number exactly. */
const STRIDE = 2 ** 26;

/** Joins lines where they share a point; a stretch that two tiles hold stands once. */
export const webOf = (lines: readonly (readonly number[])[]): Web => {
  const at = new Map<number, number>();
  const [x, y, next] = [[] as number[], [] as number[], [] as Set<number>[]];
  const pointAt = (east: number, south: number): number => {
    const key = east * STRIDE + south;
    const known = at.get(key);
    if (known !== undefined) return known;
    at.set(key, x.length);
    x.push(east);
    y.push(south);
    next.push(new Set());
    return x.length - 1;
  };
  for (const points of lines) {
    let before: number | undefined;
    for (let i = 0; i < points.length; i += 2) {
      const now = pointAt(points[i]!, points[i + 1]!);
      if (before !== undefined && before !== now) {
        next[before]!.add(now);
        next[now]!.add(before);
      }
      before = now;
    }
  }
  return { x, y, next };
};

/** The parts that hold together, each as its points, in the order of their first ones. */
export const partsOf = ({ next }: Web): ReadonlySet<number>[] => {
  const parts: ReadonlySet<number>[] = [];
  const seen = new Set<number>();
  for (let start = 0; start < next.length; start++) {
    if (seen.has(start)) continue;
    const part = new Set([start]);
    // A set grows while it is walked through.
    for (const point of part) for (const other of next[point]!) part.add(other);
    for (const point of part) seen.add(point);
    parts.push(part);
  }
  return parts;
};

/**
 * The streets of a part from junction to junction, each beginning where the one before ended if it can:
 * neighbours in the list are neighbours on the ground.
 */
export const chainsOf = ({ x, y, next }: Web, part: ReadonlySet<number>): Chain[] => {
  const chains: Chain[] = [];
  const used = new Set<number>();
  const link = (a: number, b: number): number =>
    a < b ? a * next.length + b : b * next.length + a;
  const isOpen = (a: number, b: number): boolean => !used.has(link(a, b));
  const follow = (start: number, first: number): number => {
    const points = [x[start]!, y[start]!];
    let [before, now] = [start, first];
    for (;;) {
      used.add(link(before, now));
      points.push(x[now]!, y[now]!);
      const on = [...next[now]!].find((other) => other !== before);
      if (next[now]!.size !== 2 || now === start || on === undefined) break;
      [before, now] = [now, on];
    }
    chains.push(points);
    return now;
  };
  const starts = [...part].filter((point) => next[point]!.size !== 2);
  // A ring without a junction begins anywhere.
  for (const first of starts.length > 0 ? starts : [...part].slice(0, 1)) {
    const way = [first];
    while (way.length > 0) {
      const here = way.at(-1)!;
      const open = [...next[here]!].find((other) => isOpen(here, other));
      if (open === undefined) way.pop();
      else way.push(follow(here, open));
    }
  }
  return chains;
};
