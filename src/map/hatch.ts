import type { Hatch, HatchId } from "../domain/marks/marks";
import type { Theme } from "../domain/look-keys";

/** 45° hatches as pixels, made without a canvas so that tests and workers can make them too. */

export type HatchName = `${HatchId}-${Theme}`;

export interface HatchImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Image pixels per CSS pixel: MapLibre lets a pattern grow to twice its size between whole zooms. */
export const HATCH_PIXEL_RATIO = 3;

/** Supersamples per pixel and axis, for smooth edges. */
const SAMPLES = 4;

/**
 * One seamless tile of lines rising to the right, or falling.
 *
 * @param colour "#rrggbb"
 */
export const hatchImage = (
  colour: string,
  { alpha, period, width, falls }: Omit<Hatch, "ink">,
): HatchImage => {
  const side = period * HATCH_PIXEL_RATIO;
  const along = width * HATCH_PIXEL_RATIO * Math.SQRT2;
  const data = new Uint8ClampedArray(side * side * 4);
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      let inside = 0;
      for (let sample = 0; sample < SAMPLES ** 2; sample++) {
        const across = falls === true ? side - 1 - x : x;
        const sum = across + y + ((sample % SAMPLES) + Math.floor(sample / SAMPLES) + 1) / SAMPLES;
        if (sum % side < along) inside++;
      }
      data.set([...channels, (255 * alpha * inside) / SAMPLES ** 2], (y * side + x) * 4);
    }
  }
  return { width: side, height: side, data };
};
