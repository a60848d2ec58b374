import { expect, test } from "vitest";
import { heatPixels } from "../../../src/map/heat-pixels";

const SCALE = { least: 5, most: 20, colours: ["#a0e0e0", "#208080", "#005050"] };
const pixelsOf = (...density: number[]) =>
  heatPixels(
    {
      columns: density.length,
      rows: 1,
      bounds: [0, 0, 1, 1],
      density: Float32Array.from(density),
    },
    SCALE,
  );

test("nothing is drawn up to the least, as the key says", () => {
  const pixels = pixelsOf(0, 2.5, 4.9, 5, 6);
  expect([0, 1, 2, 3].map((cell) => pixels[4 * cell + 3])).toEqual([0, 0, 0, 0]);
  expect(pixels[4 * 4 + 3]).toBeGreaterThan(0);
});

test("more people are darker and thicker, and the densest has the last colour", () => {
  const pixels = pixelsOf(7, 12, 20, 500);
  const alpha = [3, 7, 11].map((at) => pixels[at]!);
  expect(alpha).toEqual(alpha.toSorted((a, b) => a - b));
  expect([...pixels.slice(8, 11)]).toEqual([0x00, 0x50, 0x50]);
  expect([...pixels.slice(12, 16)]).toEqual([...pixels.slice(8, 12)]);
});
