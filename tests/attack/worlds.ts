/**
 * The attacker who tries every world: which true counts could stand behind what is shown. Written without
 * the rules of disclosure control: it only runs them.
 */

/** One world: its true counts, and all that would be shown of it. */
export interface World {
  readonly cells: readonly number[];
  readonly shown: unknown;
  /** The most a cell could be by what is public anyway (half the people, for households with several). */
  readonly most?: readonly number[];
}

/** What an attack found. A cell counts once per look: that is, per different thing shown. */
export interface Found {
  readonly worlds: number;
  readonly looks: number;
  /** Cells with one possible value. */
  readonly exact: number;
  /** Counts below the threshold of which some value below it is ruled out. */
  readonly narrowed: number;
  /** The first few of both, to read. */
  readonly examples: readonly string[];
}

const plain = (shown: unknown): string =>
  JSON.stringify(shown, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : value,
  );

export const attackWorlds = (worlds: Iterable<World>, threshold: number): Found => {
  const looks = new Map<string, { values: Set<number>[]; most: readonly number[] | undefined }>();
  let count = 0;
  for (const { cells, shown, most } of worlds) {
    count += 1;
    const look = plain(shown);
    const seen = looks.get(look) ?? { values: cells.map(() => new Set<number>()), most };
    looks.set(look, seen);
    cells.forEach((value, i) => seen.values[i]!.add(value));
  }
  let [exact, narrowed] = [0, 0];
  const examples: string[] = [];
  for (const [look, { values, most }] of looks)
    values.forEach((possible, i) => {
      const small = [...possible].filter((value) => value < threshold).length;
      const open = Math.min(threshold, (most?.[i] ?? Infinity) + 1);
      const isExact = possible.size === 1 && open > 1;
      const isNarrowed = small > 0 && small < open;
      if (isExact) exact += 1;
      if (isNarrowed) narrowed += 1;
      if ((isExact || isNarrowed) && examples.length < 5)
        examples.push(
          `cell ${i} is one of ${[...possible].sort((a, b) => a - b).join(" ")}: ${look}`,
        );
    });
  return { worlds: count, looks: looks.size, exact, narrowed, examples };
};

/** Every table of so many cells, each 0…most. */
export function* tables(cells: number, most: number): Generator<number[]> {
  const table = new Array<number>(cells).fill(0);
  for (;;) {
    yield [...table];
    let i = 0;
    while (i < cells && table[i] === most) table[i++] = 0;
    if (i === cells) return;
    table[i]! += 1;
  }
}

/** Every table whose cells add up to `most` or less. */
export function* sums(cells: number, most: number): Generator<number[]> {
  if (cells === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= most; first++)
    for (const rest of sums(cells - 1, most - first)) yield [first, ...rest];
}

/** Households some people can form: without an id, with one, one to a household, several to a household. */
export function* households(people: number) {
  for (let without = 0; without <= people; without++) {
    const members = people - without;
    for (let several = 0; 2 * several <= members; several++)
      for (let ones = 0; ones + 2 * several <= members; ones++)
        if (several > 0 || ones === members) yield { without, members, several, ones };
  }
}

/** Where a rounding range ends at or after `count`: worlds are to end there, or the last range looks narrow. */
export const rangeEnd = (count: number): number => Math.ceil((count - 2) / 5) * 5 + 2;
