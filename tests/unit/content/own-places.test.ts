import { expect, test } from "vitest";

import type { OwnPlacesShown } from "../../../src/domain/own-place";
import { builtContent } from "../../built-content";

const own: OwnPlacesShown = {
  metres: 800,
  places: [
    { name: "Toxteth hub", kind: "Hub", longitude: -2.9618, latitude: 53.39648, source: 2 },
    { name: "Next door", kind: "", longitude: -2.9619, latitude: 53.3965, source: 3 },
  ],
  proposed: [],
};
const overlayIn = (search: string, shown: OwnPlacesShown | null = own) =>
  builtContent(search, { own: shown }).overlays.find(({ id }) => id === "own-places");

test("a place names itself at the pointer, and says what else stands there", () => {
  const overlay = overlayIn("own=places&map=15/53.39648/-2.9618")!;
  expect(overlay.wordsAt(-2.9618, 53.39648)).toEqual(["Toxteth hub, Hub and 1 more"]);
  expect(overlay.wordsAt(-2.95, 53.39648)).toEqual([]);
});

test("the circles drawn have the distance that the legend says", () => {
  const overlay = overlayIn("own=places")!;
  const reach = overlay.shapes["own-reach"]!;
  if (reach.of !== "classes") throw new Error("The reach is not drawn as shapes");
  const [ring] = reach.features.features[0]!.geometry.coordinates;
  const north = Math.max(...ring!.map(([, latitude]) => latitude!));
  // 111.2 km to a degree.
  expect((north - 53.39648) * 111_195).toBeCloseTo(800, 0);
  expect(overlay.keys.map(({ words }) => words)).toContain(
    "Within 800 m of one in a straight line",
  );
});

test("no place is drawn where areas do not lie, and the note says so", () => {
  const overlay = overlayIn("own=places&shape=hexagons")!;
  expect(overlay.shapes).toEqual({});
  expect(overlay.notes.join()).toContain("not shown on equal hexagons");
});

test("a link that asks for places shows nothing where nobody brought any", () => {
  expect(overlayIn("own=places", null)).toBeUndefined();
});
