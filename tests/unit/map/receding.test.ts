import { expect, test } from "vitest";
import { contrast } from "../../../src/domain/contrast";
import { paletteOf } from "../../../src/domain/palette";
import type { MapPicture } from "../../../src/map/map-data";
import { recedingRows } from "../../../src/map/receding";

const picture = (theme: MapPicture["theme"], colours: readonly string[]): MapPicture => ({
  classOf: [0, 1, 2, 0, -1],
  colours,
  dimmed: null,
  overlays: [],
  theme,
});
const DARK_FIRST = ["#4a0036", "#e26a4f", "#f7f1df"];

test("contrast is that of WCAG 2.2", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#ffffff", "#ffffff")).toBe(1);
  // #767676 is the lightest grey that passes 4.5 on white.
  expect(contrast("#767676", "#ffffff")).toBeGreaterThan(4.5);
  expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
});

test("on a board the darkest end is outlined, in a colour that stands out from ground and panel", () => {
  const { land, panel, water, hover } = paletteOf("board");
  expect(contrast(DARK_FIRST[0]!, land)).toBeLessThan(3);
  expect(recedingRows(picture("board", DARK_FIRST))).toEqual([0, 3]);
  for (const ground of [land, panel, water, DARK_FIRST[0]!])
    expect(contrast(hover, ground)).toBeGreaterThan(3);
});

test("nothing is outlined on the light map, nor where the darkest class stands out", () => {
  expect(recedingRows(picture("light", DARK_FIRST))).toEqual([]);
  expect(recedingRows(picture("board", ["#e26a4f", "#f0b070", "#f7f1df"]))).toEqual([]);
});

test("areas that a filter leaves out are not outlined", () => {
  const filtered = { ...picture("board", DARK_FIRST), dimmed: Uint8Array.of(1, 0, 0, 0, 0) };
  expect(recedingRows(filtered)).toEqual([3]);
});
