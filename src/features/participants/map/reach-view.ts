import type { MeasureId } from "../../../domain/measures";
import type { View } from "../../../domain/view";

const PLAIN = {
  shape: "geographic",
  classes: "deciles",
  within: "region",
  keep: null,
  by: "lsoa",
  colour: "measure",
  boroughs: [],
  filter: null,
  counted: "all",
  hotspots: "none",
  patches: [],
} as const satisfies Partial<View>;

/** What the map of this screen shows: participants over need and persistence, of the whole region. */
export const reachView = (
  view: View,
  { measure, persistence }: { readonly measure: MeasureId; readonly persistence: string },
): View => ({ ...view, ...PLAIN, measure, persistence });
