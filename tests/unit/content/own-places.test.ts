import { expect, test } from "vitest";

import { ownPlaces } from "../../../src/content/overlays/own-places";
import type { OwnPlacesShown } from "../../../src/domain/own-place";
import type { WalkGround } from "../../../src/domain/own-walk";
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

test("each kind has a sign of its own, in the legend as on the map", () => {
  const place = (name: string, kind: string) => ({ ...own.places[0]!, name, kind });
  const places = [
    ...["A", "B", "C"].map((name) => place(name, "Family Hub")),
    ...[place("D", "Clinic"), place("E", "clinic "), place("F", "")],
  ];
  const { keys, shapes } = overlayIn("own=places", { ...own, places })!;
  expect(keys.slice(0, 3).map(({ words }) => words)).toEqual([
    "Your own places, not a published list: Family Hub, 3",
    "Your own: Clinic, 2",
    "Your own: no kind given, 1",
  ]);
  const icons = keys.slice(0, 3).map(({ swatch }) => swatch?.[0]);
  expect(icons).toMatchObject([{ icon: "own" }, { icon: "ownDiamond" }, { icon: "ownSquare" }]);
  expect(shapes["own-places-ownDiamond"]).toMatchObject({ longitude: [-2.9618, -2.9618] });
});

test("places and sites proposed are named from zoom 13, long names cut short", () => {
  const long = { ...own.places[0]!, name: "The Old Library and Community Centre of Toxteth" };
  const site = { ...own.places[0]!, name: "Spellow Library", source: 0 };
  const shown = { ...own, places: [long], proposed: [site] };
  const { shapes } = overlayIn("own=places", shown)!;
  expect(ownPlaces.marks.find(({ kind }) => kind === "label")).toMatchObject({
    source: "own-names",
    minZoom: 13,
  });
  expect(shapes["own-names"]).toMatchObject({
    names: ["The Old Library and Community Centr…", "Spellow Library"],
    latitude: [53.39648, 53.39648],
  });
});

test("more kinds than signs share the last one", () => {
  const kinds = ["a", "a", "b", "b", "c", "c", "d", "e", "f"];
  const places = kinds.map((kind, at) => ({ ...own.places[0]!, name: `${at}`, kind }));
  const { keys } = overlayIn("own=places", { ...own, places })!;
  expect(keys[3]!.words).toBe("Your own: other kinds, 3");
  expect(keys.filter(({ words }) => words.startsWith("Your own"))).toHaveLength(4);
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
  expect(overlay.notes.join()).toContain("hexagon map cannot show your places");
});

test("a link that asks for places shows nothing where nobody brought any", () => {
  expect(overlayIn("own=places", null)).toBeUndefined();
});

const walked = (ground: WalkGround | null): OwnPlacesShown => ({
  ...own,
  walk: { minutes: 15, speed: 4.8, ground },
});
const walkIn = (shown: OwnPlacesShown) =>
  builtContent("own=places", { own: shown }).overlays.find(({ id }) => id === "own-walks");
const GROUND: WalkGround = {
  streets: [
    [
      [-2.9618, 53.3965],
      [-2.9601, 53.3969],
    ],
  ],
  outlines: [],
  missed: [1],
};

test("on a walk a circle stands only round places that lie by no street, as far as the walk goes", () => {
  const overlay = overlayIn("own=places", walked(GROUND))!;
  const reach = overlay.shapes["own-reach"]!;
  if (reach.of !== "classes") throw new Error("The reach is not drawn as shapes");
  expect(reach.features.features).toHaveLength(1);
  expect(overlay.keys.map(({ words }) => words)).toContain(
    "Within 1,200 m in a straight line, where no street is near: 1",
  );
  expect(overlayIn("own=places", walked(null))!.shapes["own-reach"]).toBeUndefined();
});

test("streets are drawn with who made them, when, and their licence, and are told once they are there", () => {
  const overlay = walkIn(walked(GROUND))!;
  expect(overlay.shapes["own-walk-streets"]).toEqual({ of: "lines", lines: GROUND.streets });
  expect(overlay.keys[0]!.words).toBe("Streets within 15 minutes’ walk at 4.8 km an hour of one");
  // In the legend as dark as drawn: a line of less than a pixel would be paler.
  const [casing, street] = overlay.keys[0]!.swatch!.map((mark) => mark.kind === "line" && mark);
  expect(street && street.colour).toBe("selection");
  expect(street && street.width).toBeGreaterThan(1);
  expect(casing && street && casing.width > street.width).toBe(true);
  expect(overlay.notes).toEqual(["Streets: © OpenStreetMap contributors, August 2021 (ODbL)"]);
  const before = walkIn(walked(null))!;
  expect(before.shapes).toEqual({});
  expect(before.notes).toEqual(["The walk is being worked out"]);
  expect(walkIn(own)).toBeUndefined();
});
