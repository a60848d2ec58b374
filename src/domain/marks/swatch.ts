import type { HatchId, Ink, OverlayMark } from "./marks";
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
    };

/** The zoom at which the whole region fills a screen: marks in a legend look as they do there. */
const ZOOM = 10.5;

/** The marks of a map that are drawn on one source, without a place. */
export const swatchOf = (marks: readonly OverlayMark[], source: string): Swatch =>
  marks.flatMap((mark): SwatchMark[] => {
    if (mark.source !== source) return [];
    switch (mark.kind) {
      case "fill":
        return mark.fill === "classes" ? [] : [{ kind: "fill", fill: mark.fill }];
      case "line":
        return [
          {
            kind: "line",
            colour: mark.colour,
            width: atZoom(mark.width, ZOOM),
            ...(mark.dash && { dash: mark.dash }),
          },
        ];
      case "label":
        return [];
    }
  });

/** A plain colour. */
export const colourSwatch = (hex: string): Swatch => [{ kind: "fill", fill: { hex } }];

/** Whether its lines go round an area, or are a stretch of line by themselves. */
export const isArea = (swatch: Swatch): boolean => swatch.some(({ kind }) => kind !== "line");
