import { expect, test } from "vitest";

import type { OwnPlacesShown } from "../../../src/domain/own-place";
import type { OwnShape, ShapeRing } from "../../../src/domain/own-shape";
import { builtContent } from "../../built-content";

const box = (west: number, south: number, east: number, north: number): ShapeRing => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const PATCH: OwnShape = {
  name: "Delivery patch",
  polygons: [
    [box(-3, 53.38, -2.92, 53.44), box(-2.98, 53.39, -2.95, 53.42)],
    [box(-2.9, 53.4, -2.88, 53.42)],
  ],
  label: [-2.935, 53.41],
  source: 1,
};
const MERGER: OwnShape = {
  name: "Merger",
  polygons: [[box(-2.96, 53.42, -2.9, 53.46)]],
  label: [-2.93, 53.44],
  source: 2,
};
const own: OwnPlacesShown = { metres: 800, places: [], proposed: [], shapes: [PATCH, MERGER] };
const shown = (search: string, brought: OwnPlacesShown = own) =>
  builtContent(search, { own: brought });
const overlayIn = (search: string, brought?: OwnPlacesShown) =>
  shown(search, brought).overlays.find(({ id }) => id === "own-shapes");

test("every part is drawn with its holes, and the name stands once, where the shape is widest", () => {
  const { shapes, keys } = overlayIn("own=places")!;
  const drawn = shapes["own-shapes"]!;
  if (drawn.of !== "classes") throw new Error("The shapes are not drawn as shapes");
  expect(drawn.features.features.map(({ geometry }) => geometry.coordinates.length)).toEqual([
    2, 1, 1,
  ]);
  expect(shapes["own-shape-names"]).toEqual({
    of: "points",
    longitude: [-2.935, -2.93],
    latitude: [53.41, 53.44],
    names: ["Delivery patch", "Merger"],
  });
  expect(keys.map(({ words }) => words)).toEqual(["Your own shapes, not published boundaries: 2"]);
});

test("they are told from patches and persistence without colour: hatched the other way, not dashed", () => {
  const { keys } = overlayIn("own=places")!;
  const [fill, ...lines] = keys[0]!.swatch!;
  expect(fill).toEqual({ kind: "fill", fill: { hatch: "ownShape" } });
  expect(lines.every((mark) => mark.kind === "line" && mark.dash === undefined)).toBe(true);
});

test("a shape names itself at the pointer, not in its hole", () => {
  const { wordsAt } = overlayIn("own=places")!;
  expect(wordsAt(-2.93, 53.43)).toEqual([
    "Delivery patch, your own shape",
    "Merger, your own shape",
  ]);
  expect(wordsAt(-2.89, 53.41)).toEqual(["Delivery patch, your own shape"]);
  expect(wordsAt(-2.96, 53.4)).toEqual([]);
});

test("where shapes alone were brought nothing is said of places; with a place both are told", () => {
  const ids = (brought: OwnPlacesShown) =>
    shown("own=places", brought).overlays.flatMap(({ id }) => (id.startsWith("own-") ? [id] : []));
  expect(ids(own)).toEqual(["own-shapes"]);
  const place = { name: "Hub", kind: "", longitude: -2.9, latitude: 53.4, source: 1 };
  expect(ids({ ...own, places: [place] })).toEqual(["own-shapes", "own-places"]);
  expect(ids({ ...own, shapes: [] })).toEqual(["own-places"]);
});

test("no shape is drawn where areas do not lie, and the note says so", () => {
  const { shapes, keys, notes } = overlayIn("own=places&shape=hexagons")!;
  expect([shapes, keys]).toEqual([{}, []]);
  expect(notes.join()).toContain("hexagon map cannot show your shapes");
});

test("small print and the way they are worked out go with every export", () => {
  expect(shown("own=places").provenance.drawn).toContainEqual([
    "Your own shapes",
    "Any shape drawn was added on this device, and is not a published boundary",
  ]);
});
