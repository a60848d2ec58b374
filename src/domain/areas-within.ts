import type { Areas } from "./areas";
import type { InWorkNeighbourhoods } from "./in-work";

/**
 * Rows of the LSOAs of 2021 inside a neighbourhood of 2011. Codes that are in both lists mean the same
 * neighbourhood; where one was divided since, its parts are those of its borough that 2011 did not know.
 */
export const areasWithin = (
  areas: Areas,
  { codes, borough }: Pick<InWorkNeighbourhoods, "codes" | "borough">,
  row: number,
): readonly number[] => {
  const code = codes[row];
  const known = new Set(codes);
  const today = new Set(areas.msoas.map((msoa) => msoa.code));
  const isDivided = code !== undefined && !today.has(code);
  return Array.from(areas.msoa.keys()).filter((area) => {
    const msoa = areas.msoas[areas.msoa[area] ?? -1];
    if (msoa === undefined) return false;
    return isDivided ? msoa.borough === borough[row] && !known.has(msoa.code) : msoa.code === code;
  });
};
