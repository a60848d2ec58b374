import { expect, test } from "vitest";
import { overlayShapes } from "../../../src/map/overlay-shapes";
import { toyGeography } from "./toy-geography";

const geography = toyGeography();

test("each group is one outline with the name of its place; an empty one draws nothing", () => {
  const groups = [[0, 1], [], [5]];
  expect(overlayShapes(geography, { of: "groups", groups })).toMatchObject({
    features: [{ id: 0, geometry: geography.dissolve([0, 1]) }, { id: 2 }],
  });
  expect(overlayShapes(geography, { of: "names", groups, names: ["A", "B", "C"] })).toMatchObject({
    features: [{ properties: { name: "A" } }, { properties: { name: "C" } }],
  });
});

test("points carry their names, if they have any, in the order of their claim", () => {
  const points = { of: "points", longitude: [-3, -2.9], latitude: [53.4, 53.5] } as const;
  expect(overlayShapes(geography, points)).toMatchObject({ features: [{ properties: {} }, {}] });
  expect(overlayShapes(geography, { ...points, names: ["A", "B"] })).toMatchObject({
    features: [
      { properties: { name: "A", rank: 0, order: 0 } },
      { properties: { name: "B", rank: 0, order: 1 }, geometry: { coordinates: [-2.9, 53.5] } },
    ],
  });
});

test("areas are one shape, dissolved", () => {
  expect(overlayShapes(geography, { of: "areas", rows: [0, 1] })).toEqual(
    geography.dissolve([0, 1]),
  );
});

test("the same shapes stay the same, so that the map does not draw them again", () => {
  const shapes = { of: "groups", groups: [[0, 1]] } as const;
  expect(overlayShapes(geography, shapes)).toBe(overlayShapes(geography, shapes));
  expect(overlayShapes(geography, shapes)).not.toBe(overlayShapes(toyGeography(), shapes));
});
