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

/** How people are placed, said wherever such a number stands. */
export const HOMES_SAID =
  "An estimate: it spreads each LSOA’s people evenly over its postcodes in use (October 2025).";

/** What further sites are chosen for: to reach most of a group, or to be near it on average. */
interface Aim {
  readonly id: ObjectiveId | `nearest-${ObjectiveId}`;
  readonly way: "most" | "near";
  readonly group: (typeof OBJECTIVES)[number];
  /** "Reach most residents". */
  readonly title: string;
}

export const AIMS: readonly Aim[] = [
  ...OBJECTIVES.map((group): Aim => ({
    id: group.id,
    way: "most",
    group,
    title: `Reach most ${group.many}`,
  })),
  ...OBJECTIVES.map((group): Aim => ({
    id: `nearest-${group.id}`,
    way: "near",
    group,
    title: `Shortest average distance for ${group.many}`,
  })),
];
