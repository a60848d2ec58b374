import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { directionOf, directionSentence } from "../../../src/domain/direction";

const YEARS = [2004, 2007, 2010, 2015, 2019, 2025];

describe("direction of movement", () => {
  it("counts the steps each way", () => {
    expect(directionOf([0.1, 0.2, 0.3, 0.4, 0.5, 0.6])).toEqual({ steps: 5, up: 5, down: 0 });
    expect(directionOf([0.3, 0.2, 0.25, 0.25, 0.1, 0.05])).toEqual({ steps: 5, up: 1, down: 3 });
  });

  it("knows nothing where a position is unknown, or there is only one", () => {
    expect(directionOf([0.1, NaN, 0.3])).toBeNull();
    expect(directionOf([0.1])).toBeNull();
  });

  it("turned round in time, rises are falls", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2 }), (series) => {
        const there = directionOf(series)!;
        const back = directionOf(series.toReversed())!;
        expect([back.up, back.down]).toEqual([there.down, there.up]);
      }),
    );
  });
});

test("the sentence says what happened and claims nothing of chance", () => {
  const said = (up: number, down: number) => directionSentence({ steps: 5, up, down }, YEARS);
  expect(said(5, 0)).toBe(
    "Its position in England became less deprived at five of five steps between releases since 2004.",
  );
  expect(said(1, 4)).toBe(
    "Its position in England became more deprived at four of five steps between releases since 2004, and less deprived at one.",
  );
  expect(said(0, 0)).toBe("Its position in England stayed the same between releases since 2004.");
  expect(said(3, 2)).not.toMatch(/chance|steadily|trend/);
});
