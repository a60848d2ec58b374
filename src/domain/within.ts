/** All areas of the region, or those that the filter leaves. */
export const WITHINS = ["region", "filter"] as const;
export type Within = (typeof WITHINS)[number];
