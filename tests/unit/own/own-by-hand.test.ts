import { beforeEach, expect, test } from "vitest";

import { addOwn, forgetPlaces, ownPlacesNow } from "../../../src/data/own/places-session";
import { freshName, isByHand, placeByHand, withChange } from "../../../src/domain/own-by-hand";
import type { OwnPlace } from "../../../src/domain/own-place";
import { aim, MISSED, nameIt, putAt, rest } from "../../../src/features/explore/own/by-hand";

const HUB: OwnPlace = { name: "Hub", kind: "", longitude: -2.96, latitude: 53.4, source: 2 };
const HERE = { longitude: -2.9, latitude: 53.42 };
const names = () => ownPlacesNow()?.places.map(({ name }) => name);

beforeEach(() => {
  rest();
  forgetPlaces();
});

test("a place without a name gets the first number that is free", () => {
  const numbered = [1, 3].map((number) => ({ ...HUB, name: `Place ${number}` }));
  expect(freshName([])).toBe("Place 1");
  expect(freshName([HUB, ...numbered])).toBe("Place 2");
});

test("only what was put there by hand moves by hand", () => {
  expect(isByHand(placeByHand("  Hub ", HERE))).toBe(true);
  expect(isByHand(HUB)).toBe(false);
});

test("a change keeps the order, and a place that is gone does not come back", () => {
  const other = { ...HUB, name: "Other" };
  expect(withChange([HUB, other], HUB, HERE)).toEqual([{ ...HUB, ...HERE }, other]);
  const places = [other];
  expect(withChange(places, HUB, HERE)).toBe(places);
});

test("an aimed press puts a place there, beside those of a file; then it gets its name", () => {
  addOwn([HUB]);
  aim(null);
  expect(putAt(HERE, "Toxteth")).toBe("Place 1 is on the map, in Toxteth.");
  expect(ownPlacesNow()?.places).toEqual([HUB, { ...placeByHand("Place 1", HERE) }]);
  nameIt("  Dingle hub ");
  expect(names()).toEqual(["Hub", "Dingle hub"]);
});

test("one press is one place, and none where nothing is aimed", () => {
  expect(putAt(HERE, "Toxteth")).toBe("");
  aim(null);
  putAt(HERE, "Toxteth");
  putAt(HERE, "Toxteth");
  nameIt(" ");
  expect(names()).toEqual(["Place 1"]);
});

test("beside the region nothing is placed, and the next press still is", () => {
  aim(null);
  expect(putAt(null, "")).toBe(MISSED);
  expect(ownPlacesNow()).toBeNull();
  putAt(HERE, "Toxteth");
  expect(names()).toEqual(["Place 1"]);
});

test("a place moves to the next press and keeps its name and position", () => {
  const [first, second] = ["First", "Second"].map((name) =>
    placeByHand(name, { longitude: -3, latitude: 53.5 }),
  );
  addOwn([first!, second!]);
  aim(first!);
  expect(putAt(HERE, "Toxteth")).toBe("First is now in Toxteth.");
  expect(ownPlacesNow()?.places).toEqual([{ ...first!, ...HERE }, second]);
});

test("a second file adds to the first, and the same file twice adds nothing", () => {
  const other = { ...HUB, name: "Other" };
  const shape = { name: "Patch", polygons: [], label: [-2.9, 53.4], source: 1 } as const;
  addOwn([HUB]);
  addOwn([other], [shape]);
  addOwn([{ ...other }, HUB], [{ ...shape }]);
  expect(names()).toEqual(["Hub", "Other"]);
  expect(ownPlacesNow()?.shapes).toEqual([shape]);
});
