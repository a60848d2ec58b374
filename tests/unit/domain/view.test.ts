import fc from "fast-check";
import { expect, test } from "vitest";
import { BOROUGHS } from "../../../src/domain/boroughs";
import { MEASURES } from "../../../src/domain/measures";
import type { Camera } from "../../../src/domain/map-keys";
import { VIEW_KEYS } from "../../../src/domain/view";
import { realistic } from "../../realistic";

test("every key falls back to something it can itself print and read", () => {
  for (const [key, { fallback, parse, print }] of Object.entries(VIEW_KEYS)) {
    const text = (print as (value: unknown) => string)(fallback);
    if (text !== "") expect(parse(text), key).toEqual(fallback);
  }
});

test("parsing is total: no text throws", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { parse } of Object.values(VIEW_KEYS)) parse(text);
    }),
  );
});

test("a camera survives its address to finer than a pixel", () => {
  const camera = fc.record<Camera>({
    zoom: realistic({ min: 0, max: 22 }),
    latitude: realistic({ min: -84, max: 84 }),
    longitude: realistic({ min: -179, max: 179 }),
    bearing: realistic({ min: -180, max: 180 }),
    pitch: realistic({ min: 0, max: 60 }),
  });
  fc.assert(
    fc.property(camera, (original) => {
      const read = VIEW_KEYS.map.parse(VIEW_KEYS.map.print(original));
      expect(read?.zoom).toBeCloseTo(original.zoom, 2);
      expect(read?.latitude).toBeCloseTo(original.latitude, 5);
      expect(read?.longitude).toBeCloseTo(original.longitude, 5);
      expect(read?.bearing).toBeCloseTo(original.bearing, 1);
      expect(read?.pitch).toBeCloseTo(original.pitch, 1);
    }),
  );
});

test.each([
  "",
  "11",
  "11/53",
  "11/53/-3/0/0/0",
  "11/91/-3",
  "a/53/-3",
  "11/53/-3/0/99",
  "1e9/53/-3",
])("“%s” is no camera", (text) => {
  expect(VIEW_KEYS.map.parse(text)).toBeNull();
});

test("only the six boroughs, the known measures and the known releases are read", () => {
  expect(VIEW_KEYS.boroughs.parse("E08000012,E06000006")).toEqual(["E08000012", "E06000006"]);
  expect(VIEW_KEYS.boroughs.parse("E08000012,E08000012")).toEqual(["E08000012"]);
  expect(VIEW_KEYS.boroughs.parse("E08000003")).toBeNull();
  expect(VIEW_KEYS.measure.parse("wealth")).toBeNull();
  expect(VIEW_KEYS.release.parse("2019")).toBe(2019);
  expect(VIEW_KEYS.release.parse("2008")).toBeNull();
  expect(MEASURES.every(({ id }) => VIEW_KEYS.measure.parse(id) === id)).toBe(true);
  expect(BOROUGHS.every(({ code }) => VIEW_KEYS.boroughs.parse(code)?.length === 1)).toBe(true);
});

test("kept breaks must ascend", () => {
  expect(VIEW_KEYS.keep.parse("1,2.5,40")).toEqual([1, 2.5, 40]);
  expect(VIEW_KEYS.keep.parse("2,1")).toBeNull();
  expect(VIEW_KEYS.keep.parse("1,1")).toBeNull();
  expect(VIEW_KEYS.keep.parse("1,x")).toBeNull();
});

test("a table’s order and columns must be of columns there are", () => {
  expect(VIEW_KEYS.sort.parse("imd-2019")).toEqual({ by: "imd-2019", direction: "ascending" });
  expect(VIEW_KEYS.sort.parse("imd-1999")).toBeNull();
  expect(VIEW_KEYS.sort.parse("value.up")).toBeNull();
  expect(VIEW_KEYS.columns.parse("area.value.area")).toEqual(["area", "value"]);
  expect(VIEW_KEYS.columns.parse("area.wealth-2025")).toBeNull();
});
