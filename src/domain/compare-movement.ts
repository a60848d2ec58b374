import type { Areas } from "./areas";
import { BOROUGHS } from "./boroughs";
import type { Persistence } from "./persistence";
import type { Place } from "./place";

/** What happened to a place's areas between a release and the one before, on the areas of 2021. */
export interface Movement {
  /** In at every release. */
  readonly persistent: number;
  readonly entered: number;
  readonly left: number;
  /** Areas whose membership is unknown at either release: counted neither way. */
  readonly unknown: number;
  /** Year of the release before; undefined for the first. */
  readonly since: number | undefined;
}

/** Rows of a borough or the region; undefined for a place outside it, whose areas are not followed. */
export const rowsOf = (areas: Areas, place: Place): readonly number[] | undefined => {
  if (place.kind === "region") return [...areas.codes.keys()];
  const borough = BOROUGHS.findIndex(({ code }) => code === place.code);
  if (borough === -1) return undefined;
  return [...areas.codes.keys()].filter((row) => areas.borough[row] === borough);
};

/** How many areas entered and left since the release before `year`, and how many never left. */
export const movementOf = (
  { years, memberships, persistent }: Persistence,
  rows: readonly number[],
  year: number,
): Movement => {
  const at = years.indexOf(year);
  const since = years[at - 1];
  let [entered, left, unknown] = [0, 0, 0];
  for (const row of rows) {
    const [before, now] = [memberships[row]?.[at - 1], memberships[row]?.[at]];
    if (since === undefined) continue;
    if (before === "unknown" || now === "unknown") unknown += 1;
    else if (before === 0 && now === 1) entered += 1;
    else if (before === 1 && now === 0) left += 1;
  }
  return {
    persistent: rows.filter((row) => persistent[row] === 1).length,
    entered,
    left,
    unknown,
    since,
  };
};
