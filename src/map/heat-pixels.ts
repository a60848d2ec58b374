import type { HeatGrid } from "../domain/released";
import type { HeatScale } from "../content/participants/density";

/** Of 255, where the surface begins and where it is densest: thinner, two hues mix to a third nobody can read. */
const FAINT = 150;
const DENSE = 245;
/** Share of the least over which the edge fades in. */
const EDGE = 0.3;

/** "#rrggbb" in numbers. */
export const rgbOf = (colour: string): [number, number, number] => {
  const channel = (at: number) => parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
};

/** Place of a density between the ends of the scale, 0…1: square root, so that few people are seen too. */
export const heatShare = (density: number, { least, most }: HeatScale): number =>
  Math.min(
    1,
    Math.max(0, (Math.sqrt(density) - Math.sqrt(least)) / (Math.sqrt(most) - Math.sqrt(least))),
  );

/** The surface as RGBA, one pixel a cell; cells below the least are clear. */
export const heatPixels = (heat: HeatGrid, scale: HeatScale): Uint8ClampedArray<ArrayBuffer> => {
  const colours = scale.colours.map(rgbOf);
  const pixels = new Uint8ClampedArray(4 * heat.density.length);
  heat.density.forEach((density, i) => {
    const at = heatShare(density, scale) * (colours.length - 1);
    const below = Math.min(colours.length - 2, Math.floor(at));
    const [from, to] = [colours[below]!, colours[below + 1]!];
    for (let k = 0; k < 3; k++) pixels[4 * i + k] = from[k]! + (at - below) * (to[k]! - from[k]!);
    // A fade from the least on keeps the edge of the surface from looking like a border.
    const edge = Math.min(1, Math.max(0, (density / scale.least - 1) / EDGE));
    pixels[4 * i + 3] = edge * (FAINT + (DENSE - FAINT) * heatShare(density, scale));
  });
  return pixels;
};
