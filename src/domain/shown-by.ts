import { isHeld } from "./boroughs";
import type { Larger } from "./larger-areas";
import { inWorkMeasure } from "./in-work-measures";
import { notInPack } from "./pack-words";
import type { Camera } from "./map-keys";
import type { View } from "./view";

/** From which zoom on smaller areas are shown, largest zoom first. */
const AUTOMATIC: readonly (readonly [zoom: number, by: Larger | "lsoa"])[] = [
  [12, "lsoa"],
  [10.6, "ward"],
  [-Infinity, "borough"],
];

type Asked = Pick<View, "measure" | "colour" | "participants">;

/** Why larger areas cannot be coloured in a view; null where they can. */
export const byRefusal = ({ measure, colour, participants }: Asked): string | null => {
  if (!isHeld("larger-areas")) return notInPack("larger-areas");
  if (inWorkMeasure(measure) !== undefined)
    return "This measure is shown for the areas that it is published for.";
  if (colour !== "measure") return "Colours of persistence work only for areas (LSOAs).";
  if (participants !== "none") return "Participants are shown only over areas (LSOAs).";
  return null;
};

/** The areas that zoom chooses; the whole region where a view says no place of its own. */
const automatic = (map: Camera | null): Larger | "lsoa" =>
  AUTOMATIC.find(([zoom]) => (map?.zoom ?? 0) >= zoom)?.[1] ?? "lsoa";

/** The larger areas that a view colours; null where it colours areas (LSOAs), or what has areas of its own. */
export const largerIn = (view: Asked & Pick<View, "by" | "map">): Larger | null => {
  if (byRefusal(view) !== null) return null;
  const by = view.by === "auto" ? automatic(view.map) : view.by;
  return by === "lsoa" ? null : by;
};
