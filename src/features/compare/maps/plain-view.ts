import type { Mapped } from "../../../domain/versus";
import type { View } from "../../../domain/view";

const PLAIN = {
  within: "region",
  by: "lsoa",
  colour: "measure",
  area: null,
  filter: null,
  persistence: "none",
  hotspots: "none",
  participants: "none",
  patches: [],
} as const satisfies Partial<View>;

/**
 * A view of one measure and nothing over it, for maps that are set against each other.
 * @param boroughs that it keeps to; none is all six
 */
export const plainView = (
  view: View,
  { id, year }: Mapped,
  {
    classes = "deciles",
    keep = null,
    boroughs = [],
  }: Partial<Pick<View, "classes" | "keep" | "boroughs">> = {},
): View => ({
  ...view,
  ...PLAIN,
  measure: id,
  release: year,
  classes,
  keep,
  boroughs,
});
