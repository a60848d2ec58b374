import { expect, test } from "vitest";
import { patchShapes } from "../../../src/map/patch-shapes";
import { toyGeography } from "./toy-geography";

const geography = toyGeography();

test("each patch is one outline with the letter of its place; an empty one draws nothing", () => {
  const { outlines, letters } = patchShapes(geography, [[0, 1], [], [5]]);
  expect(outlines.features.map(({ id }) => id)).toEqual([0, 2]);
  expect(letters.features.map(({ properties }) => properties.name)).toEqual(["A", "C"]);
  expect(outlines.features[0]?.geometry).toEqual(geography.dissolve([0, 1]));
});

test("the same patches are the same shapes, so that the map does not draw them again", () => {
  const patches = [[0, 1]];
  expect(patchShapes(geography, patches)).toBe(patchShapes(geography, patches));
  expect(patchShapes(geography, undefined)).toBe(patchShapes(geography, undefined));
  expect(patchShapes(geography, patches)).not.toBe(patchShapes(toyGeography(), patches));
});
