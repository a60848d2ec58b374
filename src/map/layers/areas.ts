import { UNKNOWN_MARKS } from "../../domain/marks/unknown";
import { blend } from "../blend";
import type { FillMark } from "../mark";
import type { Layer } from "./layer";
import { fillOf } from "./overlays";

/** How far an area outside the borough filter is drawn towards the colour of the land. */
const PALE = 0.82;

/** The choropleth. Unknown is paper with a hatch, so that it never passes for a pale class. */
export const areas: Layer = ({ picture, geography }, palette) => {
  const { colours, classOf, dimmed } = picture;
  const classes = geography.areas.features.map((_, row) => {
    const known = classOf[row] ?? -1;
    return known >= 0 && dimmed?.[row] === 1 ? known + colours.length : known;
  });
  const unknown = classes.flatMap((known, row) => (known < 0 ? [row] : []));
  return [
    {
      kind: "fill",
      id: "areas",
      source: "areas",
      fill: {
        classes,
        colours: [...colours, ...colours.map((colour) => blend(colour, palette.land, PALE))],
      },
    },
    ...UNKNOWN_MARKS.map((mark): FillMark => ({
      ...mark,
      fill: fillOf(mark.fill, undefined, palette, picture.theme),
      only: unknown,
    })),
  ];
};
