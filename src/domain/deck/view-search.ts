import { releaseShown } from "../measure-releases";
import type { ViewKey } from "../url-key";
import { VIEW_KEYS, type View } from "../view";
import { inWorkMeasure, inWorkYear } from "../in-work-measures";
import { groundMeasure } from "../mapped-id";

const KEYS = Object.entries(VIEW_KEYS) as [keyof View, ViewKey<unknown>][];

/** A view as the part of a link after the question mark; keys at their usual value are left out. */
export const searchOf = (view: Partial<View>): string => {
  const search = new URLSearchParams();
  for (const [key, { fallback, print }] of KEYS) {
    const value = view[key];
    if (value === undefined || value === null) continue;
    if (print(value) !== print(fallback)) search.set(key, print(value));
  }
  return search.toString();
};

/** Reads a view out of a search string; what is missing or not understood takes its usual value. */
export const viewOf = (search: string): View => {
  const given = new URLSearchParams(search);
  return Object.fromEntries(
    KEYS.map(([key, { fallback, parse }]) => {
      const text = given.get(key);
      return [key, (text === null ? null : parse(text)) ?? fallback];
    }),
  ) as unknown as View;
};

/** Said even at their usual value, so that a slide keeps showing the same when what is usual changes. */
const LOCKED: readonly (keyof View)[] = [
  "measure",
  "by",
  "persistence",
  "counted",
  "colour",
  "hotspots",
  "tested",
  "certainty",
  "participants",
  "denominator",
  "rates",
  "level",
  "shape",
  "points",
  "classes",
  "within",
];

/** What is open beside the map, and which slide: not part of what a slide shows. */
const LEFT_OUT: readonly (keyof View)[] = [
  "screen",
  "section",
  "slide",
  "deck",
  "show",
  "theme",
  "frame",
];

const yearShown = ({ measure, release }: View): number => {
  const inWork = inWorkMeasure(measure);
  return inWork === undefined
    ? releaseShown(groundMeasure(measure), release).year
    : inWorkYear(inWork, release);
};

/** A view as a slide keeps it, for good: the release and all that colours the map written out. */
export const lockedSearch = (view: View): string => {
  const search = new URLSearchParams(searchOf(view));
  for (const key of LEFT_OUT) search.delete(key);
  for (const [key, { print }] of KEYS) if (LOCKED.includes(key)) search.set(key, print(view[key]));
  search.set("release", String(yearShown(view)));
  return search.toString();
};
