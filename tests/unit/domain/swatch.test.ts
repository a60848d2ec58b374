import { expect, test } from "vitest";
import { isArea, swatchOf } from "../../../src/domain/marks/swatch";
import { keysOf } from "../../../src/domain/legend";
import { builtContent } from "../../built-content";

const swatches = (search: string) =>
  keysOf(builtContent(search).legend).map(({ swatch }) => swatch ?? []);

test("what fills areas is a box, what outlines them a stretch of line", () => {
  const [hatch, hot, cold] = swatches("persistence=always-10&hotspots=gi");
  expect([hatch, hot, cold].map((each) => isArea(each!))).toEqual([true, false, false]);
  expect(hatch).toContainEqual({ kind: "fill", fill: { hatch: "persistence" } });
});

test("outlines differ by their dashes alone, as on the map", () => {
  const [hot, cold] = swatches("persistence=none&hotspots=gi");
  const core = { kind: "line", colour: "selectionCasing", width: 1.92 };
  expect(hot!.at(-1)).toEqual(core);
  expect(cold!.at(-1)).toEqual({ ...core, dash: [3, 2] });
});

test("a hot spot is a pale line within a dark one, and persistence a single line: told apart without colour", () => {
  const lines = (search: string) =>
    swatches(search)[0]!.flatMap((mark) => (mark.kind === "line" ? [mark] : []));
  const [casing, core] = lines("persistence=none&hotspots=gi");
  expect(casing!.colour).toBe("hover");
  expect(core!.colour).toBe("selectionCasing");
  // Dark on both sides of the pale line, wide enough to be seen.
  expect(casing!.width - core!.width).toBeGreaterThan(2);
  expect(lines("persistence=always-10")).toHaveLength(1);
});

test("a swatch has the marks of its source only, as wide as where the region fills a screen", () => {
  const line = {
    kind: "line",
    colour: "ink",
    width: [
      [8, 1],
      [13, 6],
    ],
  } as const;
  expect(
    swatchOf(
      [
        { ...line, id: "one", source: "one" },
        { ...line, id: "two", source: "two" },
      ],
      "one",
    ),
  ).toEqual([{ kind: "line", colour: "ink", width: 3.5 }]);
});
