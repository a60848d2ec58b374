import type { Areas } from "../domain/areas";
import type { Units } from "../domain/units";
import { remember } from "./remember";

const NONE: readonly number[] = [];

/** The units an open place takes: one area, or all of a neighbourhood where areas are mapped. */
export const highlightIn = remember(
  (areas: Areas, units: Units, code: string | null): readonly number[] => {
    if (code === null) return NONE;
    const row = units.rowOf.get(code);
    if (row !== undefined) return [row];
    const msoa = areas.msoas.findIndex((each) => each.code === code);
    if (msoa < 0 || units.kind !== "lsoa") return NONE;
    return [...areas.codes.keys()].filter((each) => areas.msoa[each] === msoa);
  },
);
