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
