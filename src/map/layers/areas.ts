import type { OverlayFill } from "../../domain/marks/marks";
import { UNKNOWN_MARKS } from "../../domain/marks/unknown";
import type { Palette } from "../../domain/palette";
import { blend } from "../blend";
import type { ClassColours, FillMark } from "../mark";
import type { Scene } from "../sources";
import type { Layer } from "./layer";
import { fillOf } from "./overlays";

/** How far an area outside the borough filter is drawn towards the colour of the land. */
const PALE = 0.82;

/** The class of each area, −1 unknown, and what the classes are drawn in. */
export const classColours = (
  { picture: { colours, classOf, dimmed }, geography }: Scene,
  palette: Palette,
): ClassColours => ({
  classes: geography.areas.features.map((_, row) => {
    const known = classOf[row] ?? -1;
    return known >= 0 && dimmed?.[row] === 1 ? known + colours.length : known;
  }),
  colours: [...colours, ...colours.map((colour) => blend(colour, palette.land, PALE))],
});

/** Unknown is paper with a hatch, so that it never passes for a pale class. */
const unknownOf = (
  mark: OverlayFill,
  { picture, geography }: Scene,
  palette: Palette,
): FillMark => ({
  ...mark,
  fill: fillOf(mark.fill, undefined, palette, picture.theme),
  only: geography.areas.features.flatMap((_, row) =>
    (picture.classOf[row] ?? -1) < 0 ? [row] : [],
  ),
});

const [PAPER, HATCH] = UNKNOWN_MARKS;

/** The choropleth. */
export const areas: Layer = (scene, palette) => [
  { kind: "fill", id: "areas", source: "areas", fill: classColours(scene, palette) },
  unknownOf(PAPER, scene, palette),
];

/** Over the streets, where there are any. */
export const unknownAreas: Layer = (scene, palette) => [unknownOf(HATCH, scene, palette)];
