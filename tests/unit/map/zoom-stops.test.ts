import { createExpression } from "@maplibre/maplibre-gl-style-spec";
import { expect, it } from "vitest";
import { atZoom, type ZoomStops } from "../../../src/domain/marks/zoom-stops";
import { zoomExpression } from "../../../src/map/zoom-expression";

const STOPS: ZoomStops = [
  [8, 1],
  [10, 3],
  [14, 4],
];

it("is by hand what lies between two stops, and the end's value beyond the ends", () => {
  expect([7, 8, 9, 10, 12, 14, 20].map((zoom) => atZoom(STOPS, zoom))).toEqual([
    1, 1, 2, 3, 3.5, 4, 4,
  ]);
  expect(atZoom(2.5, 11)).toBe(2.5);
});

it("means the same to the canvas as to MapLibre", () => {
  const parsed = createExpression(zoomExpression(STOPS), "test");
  if (parsed.result === "error") throw new Error(parsed.value[0]?.message);
  for (let zoom = 7; zoom < 16; zoom += 0.37) {
    expect(atZoom(STOPS, zoom)).toBeCloseTo(Number(parsed.value.evaluate({ zoom })), 6);
  }
});
