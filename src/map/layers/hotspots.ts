import { HOTSPOT_MARKS, MARK_DASHES } from "../../domain/hotspot-marks";
import type { LineMark } from "../mark";
import type { ZoomStops } from "../zoom-stops";
import type { Layer } from "./layer";

const WIDTH: ZoomStops = [
  [8, 1.6],
  [10.5, 2.4],
  [14, 3.4],
];
const CASING: ZoomStops = WIDTH.map(([zoom, width]) => [zoom, width * 2.1] as const);

/** Outlines on a casing, which dashes let through: solid, dashed, dotted and dash-dotted. */
export const hotspots: Layer = (_scene, palette) =>
  HOTSPOT_MARKS.flatMap((mark): readonly LineMark[] => {
    const source = `marked-${mark}` as const;
    const dash = MARK_DASHES[mark];
    return [
      {
        kind: "line",
        id: `${source}-casing`,
        source,
        colour: palette.selectionCasing,
        width: CASING,
      },
      {
        kind: "line",
        id: source,
        source,
        colour: palette.hover,
        width: WIDTH,
        ...(dash && { dash }),
      },
    ];
  });
