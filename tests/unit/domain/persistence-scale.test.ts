import { describe, expect, test } from "vitest";
import { definitionOf, persistenceOf, TRAJECTORIES } from "../../../src/domain/persistence";
import {
  persistentColours,
  releasesColours,
  trajectoryColours,
} from "../../../src/domain/persistence-scale";
import { toyValues } from "../../toy-areas";

const definition = definitionOf("always-10");
/** Of 100 areas, rank 5 is in and rank 50 is out. */
const [IN, OUT] = [5, 50];
/** Per row what it did: persistent, consecutive, intermittent, new, left, never, unknown. */
const ROWS = [
  [IN, IN, IN, IN],
  [OUT, OUT, IN, IN],
  [IN, OUT, IN, IN],
  [OUT, OUT, OUT, IN],
  [IN, IN, IN, OUT],
  [OUT, OUT, OUT, OUT],
  [IN, NaN, IN, IN],
];
const found = persistenceOf(
  definition,
  [2010, 2015, 2019, 2025].map((year, at) =>
    toyValues({ year, ranked: 100, value: ROWS.map((row) => row[at]!) }),
  ),
);

/** Rec. 709 luma of "#rrggbb", what is left of a colour in grey print. */
const luma = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

describe("colours by number of releases", () => {
  const { scale, classes } = releasesColours(definition, found);

  test("put every release first and darkest, none last, unknown apart", () => {
    expect(scale.classes.map(({ tick }) => tick)).toEqual(["4", "3", "2", "1", "0"]);
    expect([...classes]).toEqual([0, 2, 1, 3, 1, 4, -1]);
  });

  test("are said in words", () => {
    expect(scale.classes[0]?.label).toBe("In all four releases");
    expect(scale.classes[1]?.label).toBe("In three of four releases");
    expect(scale.classes[4]?.label).toBe("In none of four releases");
  });

  test("read in grey: from dark to light", () => {
    const greys = scale.classes.map(({ colour }) => luma(colour));
    expect(greys).toEqual(greys.toSorted((a, b) => a - b));
  });
});

describe("colours of the persistent alone", () => {
  const { scale, classes } = persistentColours(definition, found);

  test("light those in at every release, mute all others, and leave unknown unknown", () => {
    expect([...classes]).toEqual([0, 1, 1, 1, 1, 1, -1]);
    expect(scale.title).toBe("In the most deprived 10% of England, in every release");
    expect(scale.classes.map(({ tick }) => tick)).toEqual(["Yes", "No"]);
  });

  test("stand far apart in grey print, and what is muted has no colour", () => {
    const [lit, muted] = scale.classes.map(({ colour }) => colour) as [string, string];
    expect(luma(muted) - luma(lit)).toBeGreaterThan(130);
    const channels = [1, 3, 5].map((at) => parseInt(muted.slice(at, at + 2), 16));
    expect(Math.max(...channels) - Math.min(...channels)).toBeLessThan(8);
  });
});

describe("colours by trajectory", () => {
  const { scale, classes } = trajectoryColours(definition, found);

  test("have one class for each but unknown", () => {
    expect(scale.classes).toHaveLength(TRAJECTORIES.length - 1);
    expect([...classes]).toEqual([0, 1, 2, 3, 4, 5, -1]);
  });

  test("stay apart in grey, but those of who left", () => {
    const greys = scale.classes
      .filter(({ tick }) => tick !== "Left")
      .map(({ colour }) => luma(colour));
    for (const [at, grey] of greys.entries()) {
      if (at > 0) expect(grey - greys[at - 1]!).toBeGreaterThan(15);
    }
  });
});
