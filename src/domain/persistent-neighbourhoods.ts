import type { Areas } from "./areas";

/**
 * Neighbourhoods (MSOA) of persistent need: those most of whose residents live in persistent areas.
 * Reach is judged on them, because a single LSOA expects too few participants for a shortfall to be told
 * from chance.
 * @param rows persistent LSOAs
 */
export const persistentNeighbourhoods = (
  areas: Pick<Areas, "count" | "msoa" | "msoas" | "residents">,
  rows: readonly number[],
): boolean[] => {
  const all = new Float64Array(areas.msoas.length);
  const within = new Float64Array(areas.msoas.length);
  for (let row = 0; row < areas.count; row++) all[areas.msoa[row]!]! += areas.residents[row]!;
  for (const row of rows) within[areas.msoa[row]!]! += areas.residents[row]!;
  return Array.from(all, (residents, msoa) => within[msoa]! > residents / 2);
};
