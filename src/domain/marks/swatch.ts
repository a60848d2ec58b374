import type { HatchId, Ink, OverlayMark } from "./marks";
import type { IconId } from "./icons";
import { atZoom } from "./zoom-stops";

/** What stands beside the words of a legend: marks of the map, painted small. Bottom first. */
export type Swatch = readonly SwatchMark[];

export type SwatchMark =
  | { readonly kind: "fill"; readonly fill: Ink | { readonly hatch: HatchId } }
  /** Few to many. */
  | { readonly kind: "ramp"; readonly colours: readonly string[] }
  | {
      readonly kind: "line";
      readonly colour: Ink;
      /** CSS pixels. */
      readonly width: number;
      /** Lengths in line widths. */
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: "icon";
      readonly icon: IconId;
      /** CSS pixels across. */
      readonly size: number;
    };

/** No larger than a line of the legend is high. */
const ICON_SIZE = 12;

/** The zoom at which the whole region fills a screen: marks in a legend look as they do there. */
const ZOOM = 10.5;
/** Signs and hair lines are shown as they are among streets: a line under a pixel would be paler than drawn. */
const CLOSE = 14;

/** Where all lines of one thing are wide enough to have their own colour. */
const zoomOf = (marks: readonly OverlayMark[]): number =>
  marks.some((mark) => mark.kind === "line" && atZoom(mark.width, ZOOM) < 1) ? CLOSE : ZOOM;

/** The marks of a map that are drawn on one source, without a place. */
export const swatchOf = (marks: readonly OverlayMark[], source: string): Swatch => {
  const own = marks.filter((mark) => mark.source === source);
  const zoom = zoomOf(own);
  return own.flatMap((mark): SwatchMark[] => {
    switch (mark.kind) {
      case "fill":
        return mark.fill === "classes" ? [] : [{ kind: "fill", fill: mark.fill }];
      case "line":
        return [
          {
            kind: "line",
            colour: mark.colour,
            width: atZoom(mark.width, zoom),
            ...(mark.dash && { dash: mark.dash }),
          },
        ];
      case "point":
        return [
          { kind: "icon", icon: mark.icon, size: Math.min(ICON_SIZE, atZoom(mark.size, CLOSE)) },
        ];
      case "label":
        return [];
    }
  });
};

/** A plain colour. */
export const colourSwatch = (hex: string): Swatch => [{ kind: "fill", fill: { hex } }];

/** Whether its lines go round an area, or are a stretch of line by themselves. */
export const isArea = (swatch: Swatch): boolean =>
  swatch.some(({ kind }) => kind !== "line" && kind !== "icon");
