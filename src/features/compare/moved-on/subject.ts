import { placeName } from "../../../domain/area-sentence";
import type { Areas } from "../../../domain/areas";
import { patchOn } from "../../../domain/patch/patch";
import type { View } from "../../../domain/view";

/** What others are to be like: one area, or a patch as a whole. */
export interface Subject {
  readonly name: string;
  readonly rows: readonly number[];
}

/** The patch that is open, or else the area; undefined where neither has areas of this edition. */
export const subjectOf = (
  { area, patch, patches }: Pick<View, "area" | "patch" | "patches">,
  areas: Areas,
): Subject | undefined => {
  const open = patch === null ? undefined : patches[patch - 1];
  if (open !== undefined) {
    const { name, rows } = patchOn(open, areas).patch;
    if (rows.length > 0) return { name, rows };
  }
  const row = area === null ? undefined : areas.rowOf.get(area);
  return row === undefined ? undefined : { name: placeName(areas, row), rows: [row] };
};
