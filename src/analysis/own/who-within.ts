import type { Homes } from "./homes";

/** People reached, the LSOAs of which any home is reached, and the homes. */
export interface Reached<Group extends string> {
  readonly people: Readonly<Record<Group, number>>;
  readonly areas: number;
  readonly homes: number;
}

/** Those within of each place, and of all together, whom an overlap counts once. */
export interface Within<Group extends string> {
  readonly each: readonly Reached<Group>[];
  readonly all: Reached<Group>;
}

const reached = <Group extends string>(
  homes: Homes,
  found: ArrayLike<number> & Iterable<number>,
  groups: Readonly<Record<Group, Float64Array>>,
): Reached<Group> => {
  const areas = new Set<number>();
  const people = Object.fromEntries(Object.keys(groups).map((group) => [group, 0])) as Record<
    Group,
    number
  >;
  for (const home of found) {
    areas.add(homes.row[home]!);
    for (const group of Object.keys(groups) as Group[]) people[group] += groups[group][home]!;
  }
  return { people, areas: areas.size, homes: found.length };
};

/**
 * Who lives within reach of places: a dasymetric estimate from homes.
 *
 * @param reach homes within reach of each place, by position
 * @param groups people of each group at each home, from `peopleAt`
 */
export const whoWithin = <Group extends string>(
  homes: Homes,
  reach: readonly Uint32Array[],
  groups: Readonly<Record<Group, Float64Array>>,
): Within<Group> => {
  const isReached = new Uint8Array(homes.count);
  for (const list of reach) for (const home of list) isReached[home] = 1;
  const all: number[] = [];
  isReached.forEach((one, home) => {
    if (one === 1) all.push(home);
  });
  return {
    each: reach.map((list) => reached(homes, list, groups)),
    all: reached(homes, all, groups),
  };
};
