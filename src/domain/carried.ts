/** How a value published on an older geography came to stand on an LSOA of 2021. */
export type Carried = "exact" | "split" | "merged" | "approximate";

/** In the order of their codes in the artefacts. */
export const CARRIED: readonly Carried[] = ["exact", "split", "merged", "approximate"];

/** Said of an area, in plain words. */
export const CARRIED_WORDS: Readonly<Record<Carried, string>> = {
  exact: "The same area as today",
  split: "Part of a larger area then: that area’s figure",
  merged: "Several areas then: their average, weighted by residents",
  approximate: "Boundary changed in a complicated way: the official best match",
};
