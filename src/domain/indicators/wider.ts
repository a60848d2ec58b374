import type { Place } from "../place";

/** What boroughs are set against where a table has it: the region of England, and the country. */
export const NORTH_WEST = { code: "E12000002", name: "North West" } as const;
/** Children in low-income families have no figure for England alone. */
export const UNITED_KINGDOM = { code: "K02000001", name: "United Kingdom" } as const;

/** A place an indicator can be of. */
export type IndicatorPlace = Pick<Place, "code" | "name">;
