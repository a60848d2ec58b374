import { inkOf, type OverlayMark, type Shapes } from "../../domain/marks/marks";
import { OVERLAYS } from "../../content/overlays/in-draw-order";
import type { Palette } from "../../domain/palette";
import type { Theme } from "../../domain/look-keys";
import type { FillMark, Mark } from "../mark";
import type { Layer } from "./layer";

/** What lies over the areas' colours, bottom first: fills and lines below the names, words above them. */
const overlaysOf =
  (isWanted: (mark: OverlayMark) => boolean): Layer =>
  ({ picture }, palette) =>
    OVERLAYS.flatMap(({ id, marks }) => {
      const shapes = picture.overlays.find((shown) => shown.id === id)?.shapes ?? {};
      return marks
        .filter(isWanted)
        .map((mark) => markOf(mark, shapes[mark.source], palette, picture.theme));
    });

export const overlays = overlaysOf(({ kind }) => kind !== "label");

export const overlayNames = overlaysOf(({ kind }) => kind === "label");

const markOf = (
  mark: OverlayMark,
  shapes: Shapes | undefined,
  palette: Palette,
  theme: Theme,
): Mark => {
  switch (mark.kind) {
    case "fill":
      return { ...mark, fill: fillOf(mark.fill, shapes, palette, theme) };
    case "line":
      return { ...mark, colour: inkOf(palette, mark.colour) };
    case "point":
      return { ...mark, icon: `${mark.icon}-${theme}` };
    case "label":
      return {
        ...mark,
        rank: 0,
        colour: inkOf(palette, mark.colour),
        halo: inkOf(palette, mark.halo),
      };
  }
};

/** A fill in a theme's colours. */
export const fillOf = (
  fill: Extract<OverlayMark, { kind: "fill" }>["fill"],
  shapes: Shapes | undefined,
  palette: Palette,
  theme: Theme,
): FillMark["fill"] => {
  if (fill === "classes") {
    const { classes = [], colours = [] } = shapes?.of === "classes" ? shapes : {};
    // Classes without a colour are no valid style, and there may be nothing to show yet.
    return { classes, colours: colours.length === 0 ? palette.participants : colours };
  }
  if (typeof fill === "object" && "hatch" in fill) return { hatch: `${fill.hatch}-${theme}` };
  return { colour: inkOf(palette, fill) };
};
