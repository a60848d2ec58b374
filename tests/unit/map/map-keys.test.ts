import { expect, it } from "vitest";
import { MAP_INSTRUCTIONS, mapKeyAction } from "../../../src/map/map-keys";

it("pans towards the arrow: right is east, down is south", () => {
  expect(mapKeyAction("ArrowRight", false)).toMatchObject({ kind: "pan", y: 0 });
  expect(mapKeyAction("ArrowRight", false)).toHaveProperty(
    "x",
    expect.toSatisfy((x) => x > 0),
  );
  expect(mapKeyAction("ArrowDown", false)).toHaveProperty(
    "y",
    expect.toSatisfy((y) => y > 0),
  );
});

it("leaves keys with Ctrl, Alt or Command to the browser, and keys it does not know", () => {
  expect(mapKeyAction("+", true)).toBeNull();
  expect(mapKeyAction("a", false)).toBeNull();
});

it("does what its instructions say", () => {
  expect(MAP_INSTRUCTIONS).toMatch(/Arrow keys.*plus and minus.*Enter.*Escape/);
  expect(mapKeyAction("+", false)).toEqual({ kind: "zoom", levels: 1 });
  expect(mapKeyAction("-", false)).toEqual({ kind: "zoom", levels: -1 });
  expect(mapKeyAction("Enter", false)).toEqual({ kind: "select" });
  expect(mapKeyAction("Escape", false)).toEqual({ kind: "clear" });
});
