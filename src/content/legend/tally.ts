import type { Count } from "../../domain/legend";

/** Areas and residents per class among the rows given; unknown is counted by itself. */
export const tally = (
  classes: ArrayLike<number>,
  count: number,
  residents: Float64Array,
  rows: readonly number[],
): { known: readonly Count[]; unknown: Count } => {
  const areas = new Float64Array(count + 1);
  const people = new Float64Array(count + 1);
  for (const row of rows) {
    const at = classes[row] ?? -1;
    const slot = at < 0 ? count : at;
    areas[slot]! += 1;
    people[slot]! += residents[row] ?? 0;
  }
  const all = Array.from(areas, (n, at) => ({ areas: n, residents: people[at] ?? 0 }));
  return { known: all.slice(0, count), unknown: all[count] ?? { areas: 0, residents: 0 } };
};
