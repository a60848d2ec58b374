import { expect, it } from "vitest";
import { MAP_INSTRUCTIONS, mapKeyAction } from "../../../src/map/map-keys";
import { stepWords } from "../../../src/map/step-words";

const PLAIN = { held: false, shift: false, typing: false };
const press = (key: string, how: Partial<typeof PLAIN> = {}) =>
  mapKeyAction(key, { ...PLAIN, ...how });

it("goes the way the arrow points: right is east, down is south", () => {
  expect(press("ArrowRight")).toEqual({ kind: "step", way: "east" });
  expect(press("ArrowDown")).toEqual({ kind: "step", way: "south" });
  expect(press("ArrowLeft")).toEqual({ kind: "step", way: "west" });
  expect(press("ArrowUp")).toEqual({ kind: "step", way: "north" });
});

it("moves the map with Shift", () => {
  expect(press("ArrowRight", { shift: true })).toMatchObject({ kind: "pan", y: 0 });
  expect(press("ArrowDown", { shift: true })).toMatchObject({ kind: "pan", x: 0 });
});

it("leaves keys with Ctrl, Alt or Command to the browser, and keys it does not know", () => {
  expect(press("+", { held: true })).toBeNull();
  expect(press("a", { held: true })).toBeNull();
  expect(press("Tab")).toBeNull();
  expect(press("F5")).toBeNull();
});

it("takes letters as a name, and a space within it", () => {
  expect(press("k")).toEqual({ kind: "type", letter: "k" });
  expect(press(" ")).toEqual({ kind: "select" });
  expect(press(" ", { typing: true })).toEqual({ kind: "type", letter: " " });
});

it("does what its instructions say", () => {
  expect(MAP_INSTRUCTIONS).toMatch(/Arrow keys.*Enter.*Escape.*Plus and minus.*Shift.*Home/);
  expect(press("+")).toEqual({ kind: "zoom", levels: 1 });
  expect(press("-")).toEqual({ kind: "zoom", levels: -1 });
  expect(press("Enter")).toEqual({ kind: "select" });
  expect(press("Escape")).toEqual({ kind: "clear" });
  expect(press("Home")).toEqual({ kind: "home" });
});

it("says the way that led to an area, the gap between and where the region ends", () => {
  const spoken = "Vauxhall (035G), Liverpool.";
  expect(stepWords(spoken, { way: null, ended: false, overGap: false, edges: [] })).toBe(spoken);
  expect(
    stepWords(spoken, { way: "east", ended: false, overGap: true, edges: ["south", "west"] }),
  ).toBe("East, across a gap: Vauxhall (035G), Liverpool. The region ends to the south and west.");
  expect(stepWords(spoken, { way: "west", ended: true, overGap: false, edges: ["west"] })).toBe(
    "No area to the west: the region ends here.",
  );
});
