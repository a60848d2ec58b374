import type { Areas, Values } from "../areas";
import { BOROUGHS } from "../boroughs";
import { isUnchanged, type Persistence } from "../persistence";
import type { Place } from "../place";

/** What happened to a place's areas between a release and the one before, on the areas of 2021. */
export interface Movement {
  /** All its areas of 2021. */
  readonly areas: number;
  /** In at every release. */
  readonly persistent: number;
  readonly entered: number;
  readonly left: number;
  /** Areas whose membership is unknown at either release: counted neither way. */
  readonly unknown: number;
  /** Areas that are unknown at some release: not counted as persistent. */
  readonly unfollowed: number;
  /** Areas that had other boundaries at some release, whose place then is carried. */
  readonly redrawn: number;
  /** Year of the release before; undefined for the first. */
  readonly since: number | undefined;
}

/** Rows of a borough or the region; undefined for a place outside it, which England's columns have. */
export const rowsOf = (areas: Areas, place: Place): readonly number[] | undefined => {
  if (place.kind === "region") return [...areas.codes.keys()];
  const borough = BOROUGHS.findIndex(({ code }) => code === place.code);
  if (borough === -1) return undefined;
  return [...areas.codes.keys()].filter((row) => areas.borough[row] === borough);
};

/**
 * How many areas entered and left since the release before `year`, and how many never left.
 * @param releases the values that the persistence is of
 */
export const movementOf = (
  { years, memberships, persistent, trajectory }: Persistence,
  releases: readonly Values[],
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
    areas: rows.length,
    persistent: rows.filter((row) => persistent[row] === 1).length,
    entered,
    left,
    unknown,
    unfollowed: rows.filter((row) => trajectory[row] === "unknown").length,
    redrawn: rows.filter((row) => !isUnchanged(releases, row)).length,
    since,
  };
};
