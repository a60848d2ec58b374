import { expect, test } from "vitest";
import { boundsOf } from "../../../src/map/geography";
import { addedUpGeography } from "../../../src/map/unit-geography";
import { toyGeography } from "./toy-geography";

/** Twelve areas, four wide and three high: the two western columns are one group. */
const ground = toyGeography();
const groupOf = Array.from({ length: 12 }, (_, row) => (row % 4 < 2 ? 0 : 1));
const addedUp = addedUpGeography(ground, groupOf, 2);

test("areas of a group are one shape with the outline of them all", () => {
  const [west, east] = addedUp.areas.features;
  expect(addedUp.areas.features).toHaveLength(2);
  // Topologies are quantised: to about a thousandth of a degree it is the same place.
  const rounded = (shape: typeof west) => boundsOf([shape!]).map((side) => side.toFixed(3));
  expect(rounded(west)).toEqual(["-3.000", "53.000", "-2.800", "53.300"]);
  expect(rounded(east)).toEqual(["-2.800", "53.000", "-2.600", "53.300"]);
  // Inner boundaries are gone: one ring each.
  expect(west!.geometry.coordinates).toHaveLength(1);
});

test("lists of groups dissolve to all their areas, and the ground stays as it was", () => {
  const both = addedUp.dissolve([0, 1]);
  expect(both.coordinates).toEqual(ground.dissolve([...groupOf.keys()]).coordinates);
  expect(ground.areas.features).toHaveLength(12);
});
