/** A dot of a strip, by where it stands on the axis. */
export interface Placed {
  readonly place: string;
  /** 0…1 of the axis. */
  readonly percentile: number;
}

/** Height of a strip and radius of its dots: the strip grows before dots are made smaller. */
const ROWS = { least: 64, most: 84 } as const;
/** How much higher a swarm grows than its fullest column: the columns beside it are in the way too. */
const CROWDING = 1.9;
const RADII = [3.1, 2.8, 2.5, 2.2, 1.9, 1.6] as const;

/** The most dots that stand over one another in any strip, were each `size` of the axis wide. */
const tallest = (dots: readonly Placed[], size: number): number => {
  const stacks = new Map<string, number>();
  for (const { place, percentile } of dots) {
    const key = `${place} ${Math.floor(percentile / size)}`;
    stacks.set(key, (stacks.get(key) ?? 0) + 1);
  }
  return Math.max(1, ...stacks.values());
};

/** The largest dots, in the lowest strip, that do not run into the strip next to theirs. */
export const fitted = (dots: readonly Placed[], axis: number): { radius: number; row: number } => {
  const tries = RADII.map((radius) => {
    const size = 2 * radius + 0.4;
    return { radius, row: Math.ceil(CROWDING * size * tallest(dots, size / axis)) };
  });
  const { radius, row } = tries.find((each) => each.row <= ROWS.most) ?? tries.at(-1)!;
  return { radius, row: Math.max(ROWS.least, row) };
};
