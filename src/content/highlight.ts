import type { Areas } from "../domain/areas";
import type { Units } from "../domain/units";
import { remember } from "./remember";

const NONE: readonly number[] = [];

/** The units an open place takes: one area, or all of a neighbourhood or ward where areas are mapped. */
export const highlightIn = remember(
  (areas: Areas, units: Units, code: string | null): readonly number[] => {
    if (code === null) return NONE;
    const row = units.rowOf.get(code);
    if (row !== undefined) return [row];
    if (units.kind !== "lsoa") return NONE;
    const rows = [...areas.codes.keys()];
    const msoa = areas.msoas.findIndex((each) => each.code === code);
    if (msoa >= 0) return rows.filter((each) => areas.msoa[each] === msoa);
    const ward = areas.wards.findIndex((each) => each.code === code);
    return ward < 0 ? NONE : rows.filter((each) => areas.ward[each] === ward);
  },
);
