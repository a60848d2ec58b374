import type { Homes } from "./homes";
import { nearestAmong } from "./nearest";

/** People further than a distance from every place, and how far they are from the nearest on average. */
export interface Beyond {
  readonly people: number;
  /** Metres in a straight line, each person counting once; NaN where nobody is beyond. */
  readonly metres: number;
}

/**
 * Who lives beyond reach of all places, and how far: a dasymetric estimate from homes.
 *
 * @param groups people of each group at each home, from `peopleAt`
 * @returns null where there are no places to be far from
 */
export const whoBeyond = <Group extends string>(
  homes: Homes,
  places: readonly { readonly longitude: number; readonly latitude: number }[],
  metres: number,
  groups: Readonly<Record<Group, Float64Array>>,
): Readonly<Record<Group, Beyond>> | null => {
  if (places.length === 0) return null;
  const nearest = nearestAmong(places);
  const names = Object.keys(groups) as Group[];
  const people = new Map(names.map((name) => [name, 0]));
  const sums = new Map(names.map((name) => [name, 0]));
  for (let home = 0; home < homes.count; home++) {
    const longitude = homes.longitude[home]!;
    const latitude = homes.latitude[home]!;
    const away = nearest({ longitude, latitude })?.metres ?? NaN;
    if (away <= metres) continue;
    for (const name of names) {
      const here = groups[name][home]!;
      people.set(name, people.get(name)! + here);
      sums.set(name, sums.get(name)! + here * away);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const all = people.get(name)!;
      return [name, { people: all, metres: all > 0 ? sums.get(name)! / all : NaN }];
    }),
  ) as Record<Group, Beyond>;
};
