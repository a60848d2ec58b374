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

test("points write their names where they have any", () => {
  const at = { of: "points", longitude: [-2.9, -3], latitude: [53.4, 53.5] } as const;
  expect(overlayShapes(geography, { ...at, names: ["A", "B"] })).toMatchObject({
    features: [{ properties: { name: "A", rank: 0, order: 0 } }, { properties: { name: "B" } }],
  });
  expect(overlayShapes(geography, at)).toMatchObject({
    features: [{ properties: {} }, { properties: {} }],
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
