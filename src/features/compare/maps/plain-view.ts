import type { Mapped } from "../../../domain/versus";
import type { View } from "../../../domain/view";

const PLAIN = {
  within: "region",
  colour: "measure",
  area: null,
  boroughs: [],
  filter: null,
  persistence: "none",
  hotspots: "none",
  participants: "none",
  patches: [],
} as const satisfies Partial<View>;

/** A view of one measure and nothing over it, for maps that are set against each other. */
export const plainView = (
  view: View,
  { id, year }: Mapped,
  { classes, keep }: Pick<View, "classes" | "keep"> = { classes: "deciles", keep: null },
): View => ({
  ...view,
  ...PLAIN,
  measure: id,
  release: year,
  classes,
  keep,
});
