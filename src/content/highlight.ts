import type { Areas } from "../domain/areas";
import { BOROUGHS } from "../domain/boroughs";
import type { LargerAreasFile } from "../domain/larger-areas";
import { rowsOfPlace } from "../domain/place-rows";
import type { Units } from "../domain/units";
import { remember } from "./remember";

const NONE: readonly number[] = [];

/** The units an open place takes: one area, or all of a neighbourhood or ward where areas are mapped. */
export const highlightIn = remember(
  (
    areas: Areas,
    units: Units,
    code: string | null,
    file: LargerAreasFile | null,
  ): readonly number[] => {
    if (code === null) return NONE;
    const row = units.rowOf.get(code);
    if (row !== undefined) return [row];
    const isBorough = BOROUGHS.some((borough) => borough.code === code);
    return units.kind !== "lsoa" || isBorough ? NONE : rowsOfPlace(areas, file, code);
  },
);
