import type { Areas } from "./areas";
import { BOROUGHS } from "./boroughs";
import type { LargerAreasFile } from "./larger-areas";

/**
 * Rows of the areas that make up the place a code names: an area, neighbourhood, ward, constituency or borough; none
 * where it names none of the region.
 * @param file says which constituency an area best fits; null: none is known
 */
export const rowsOfPlace = (
  areas: Areas,
  file: LargerAreasFile | null,
  code: string,
): readonly number[] => {
  const row = areas.rowOf.get(code);
  if (row !== undefined) return [row];
  const within = (
    of: ArrayLike<number> | undefined,
    units: readonly { readonly code: string }[] | undefined,
  ): readonly number[] => {
    const at = units?.findIndex((each) => each.code === code) ?? -1;
    return at < 0 || of === undefined
      ? []
      : [...areas.codes.keys()].filter((each) => of[each] === at);
  };
  const found = [
    within(areas.msoa, areas.msoas),
    within(areas.ward, areas.wards),
    within(file?.constituency.of, file?.constituency.units),
    within(areas.borough, BOROUGHS),
  ];
  return found.find((rows) => rows.length > 0) ?? [];
};
