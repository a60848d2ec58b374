import { describe, expect, it } from "vitest";

import { beyondOf } from "../../../src/analysis/walk/beyond";
import { streetGraphOf } from "../../../src/analysis/walk/street-graph";
import { walkGround } from "../../../src/analysis/walk/walk-ground";
import { straightLine } from "../../../src/analysis/own/straight-line";
import { beyondWords, metresOf, missedWords } from "../../../src/domain/own-walk";
import { placeAt, streetsOf } from "./toy-streets";

type Line = readonly (readonly [number, number])[];
const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce(
    (sum, line) =>
      sum +
      line
        .slice(1)
        .reduce(
          (metres, [longitude, latitude], at) =>
            metres +
            straightLine(
              { longitude, latitude },
              { longitude: line[at]![0], latitude: line[at]![1] },
            ),
          0,
        ),
    0,
  );
const quiet = () => undefined;

/** A cross of four arms, each some 710 m. */
const CROSS = streetGraphOf(
  streetsOf([
    [
      [-2000, 0],
      [0, 0],
      [2000, 0],
    ],
    [
      [0, -2000],
      [0, 0],
      [0, 2000],
    ],
  ]),
);

describe("what a walk reaches", () => {
  it("is drawn as far as it goes: four arms of 300 m", () => {
    const { streets, outlines, missed } = walkGround(CROSS, [placeAt(0, 0)], 300, quiet);
    const tips = streets
      .flat()
      .filter(([longitude, latitude]) => {
        const metres = straightLine(placeAt(0, 0), { longitude, latitude });
        expect(metres).toBeLessThan(300.5);
        return metres > 299.5;
      })
      .map(([longitude, latitude]) => `${longitude.toFixed(6)} ${latitude.toFixed(6)}`);
    expect(new Set(tips).size).toBe(4);
    expect(outlines).toHaveLength(1);
    expect(missed).toEqual([]);
    for (const [longitude, latitude] of outlines[0]!)
      expect(straightLine(placeAt(0, 0), { longitude, latitude })).toBeLessThan(300.5);
  });

  it("is drawn where it reaches neither end of its street", () => {
    const { streets } = walkGround(CROSS, [placeAt(1000, 0)], 100, quiet);
    expect(lengthOf(streets)).toBeCloseTo(200, 0);
  });

  it("is the whole of the streets where the walk is long enough", () => {
    const { streets } = walkGround(CROSS, [placeAt(0, 0)], 5_000, quiet);
    const all = CROSS.metres.reduce((sum, one) => sum + one, 0);
    const drawn = streets.filter((line) => line.length > 2);
    expect(lengthOf(drawn)).toBeCloseTo(all, 3);
  });

  it("names places by no street, and draws nothing of them", () => {
    const { streets, outlines, missed } = walkGround(CROSS, [placeAt(900, 900)], 5_000, quiet);
    expect({ streets, outlines, missed }).toEqual({ streets: [], outlines: [], missed: [0] });
  });

  it("tells how far it is", () => {
    const told: number[] = [];
    walkGround(CROSS, [placeAt(0, 0), placeAt(1000, 0)], 300, (share) => told.push(share));
    expect(told).toEqual([0, 0.5]);
  });
});

describe("those beyond a walk", () => {
  const homes = {
    count: 4,
    longitude: new Float64Array(4),
    latitude: new Float64Array(4),
    row: Uint16Array.of(0, 0, 0, 0),
    inRow: Uint32Array.of(4),
  };
  const residents = Float64Array.of(10, 10, 10, 30);

  it("are told by the middle one of them, and those who cannot walk apart", () => {
    const walked = { homes: Uint32Array.of(0, 1, 2), metres: Float64Array.of(400, 900, 1500) };
    const beyond = beyondOf(homes, walked, 800, residents);
    expect(beyond).toEqual({ median: 900, unreached: 30 });
    expect(beyondWords(beyond, 4.8)).toBe(
      "Of the residents beyond who can walk to a place, half have 12 minutes or less to the nearest. 30 residents have no way on foot along these streets.",
    );
  });

  it("are nobody where all are within", () => {
    const walked = { homes: Uint32Array.of(0, 1, 2, 3), metres: new Float64Array(4) };
    const beyond = beyondOf(homes, walked, 800, residents);
    expect(beyond).toEqual({ median: null, unreached: 0 });
    expect(beyondWords(beyond, 4.8)).toBe("");
  });
});

describe("the words of a walk", () => {
  it("turn minutes into metres", () => {
    expect([5, 10, 15, 20].map((minutes) => metresOf({ minutes, speed: 4.8 }))).toEqual([
      400, 800, 1200, 1600,
    ]);
  });

  it("name a few places and count the others", () => {
    expect(missedWords(["A"])).toMatch(/straight line: A\.$/);
    expect(missedWords(["A", "B", "C", "D", "E", "F", "G"])).toMatch(
      /: A, B, C, D, E and 2 more places\.$/,
    );
  });
});
