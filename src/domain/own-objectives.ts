import { plural } from "./format";

/** Whom sites are to serve, and who is counted within reach. */
export const OBJECTIVES = [
  {
    id: "persistent-residents",
    many: "residents of always-poor areas",
    says: "Residents (Census 2021) of areas in the most deprived 10% of England at every release since 2004.",
  },
  { id: "residents", many: "residents", says: "Residents at the Census of 2021." },
  {
    id: "income-deprived",
    many: "income-deprived people",
    says: "Income-deprived people of the Indices of Deprivation 2025.",
  },
] as const;

export type ObjectiveId = (typeof OBJECTIVES)[number]["id"];

/** Whom tables of places and shapes count. */
export type CountedId = ObjectiveId | "children";

/** Whom sites can serve. */
export type ServedId = ObjectiveId | typeof MISSING.id;

/** Whom a programme lacks, where participants are loaded: from figures released by disclosure control alone. */
export const MISSING = {
  id: "missing-participants",
  many: "missing participants",
  says: "Missing participants: how many more each neighbourhood (MSOA) would have at the region’s rate per resident. If its count is hidden, we take the highest it may be, so at least so many are missing. Fewer than expected may be chance.",
} as const;

/** How people are placed, said wherever such a number stands. */
export const HOMES_SAID =
  "An estimate: it spreads each LSOA’s people evenly over its postcodes in use (October 2025).";

/** What further sites are chosen for: to reach most of a group, or to be near it on average. */
export interface Aim {
  readonly id: ServedId | `nearest-${ObjectiveId}`;
  readonly way: "most" | "near";
  readonly group: (typeof OBJECTIVES)[number] | typeof MISSING;
  /** "Reach most residents". */
  readonly title: string;
}

export const AIMS: readonly Aim[] = [
  ...[...OBJECTIVES, MISSING].map((group): Aim => ({
    id: group.id,
    way: "most",
    group,
    title: `Reach most ${group.many}`,
  })),
  ...OBJECTIVES.map((group): Aim => ({
    id: `nearest-${group.id}`,
    way: "near",
    group,
    title: `Be nearest to ${group.many}`,
  })),
];

/** What is said of neighbourhoods that the aim leaves out; "" where there are none. */
export const unknownMissingWords = (neighbourhoods: number): string =>
  neighbourhoods === 0
    ? ""
    : `The file does not say how many people take part in ${plural(neighbourhoods, "neighbourhood")}. How many are missing there is unknown, so the choice leaves them out.`;

/** Why nobody can be said to be missing. */
export const NO_RATE =
  "We cannot say who is missing, because the number of participants in the region is hidden or unknown.";
