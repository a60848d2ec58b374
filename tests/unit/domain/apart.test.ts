import { expect, test } from "vitest";
import { apart } from "../../../src/domain/apart";

const drawn = (seed: number) => {
  let state = seed;
  return () => {
    state = (1_103_515_245 * state + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
};

test("labels with room stay where they want to be", () => {
  expect(
    apart(
      [
        { at: 10, size: 10 },
        { at: 50, size: 10 },
      ],
      4,
      0,
      100,
    ),
  ).toEqual([10, 50]);
});

test("two that want one place stand on either side of it", () => {
  const [first, second] = apart(
    [
      { at: 50, size: 20 },
      { at: 50, size: 20 },
    ],
    4,
    0,
    100,
  );
  expect([first, second]).toEqual([38, 62]);
});

test("whatever they want, none lies over another, none leaves the line, the order is kept", () => {
  const random = drawn(7);
  for (let round = 0; round < 2000; round++) {
    const wanting = Array.from({ length: 1 + Math.floor(random() * 9) }, () => ({
      at: 1000 * random(),
      size: 20 + 80 * random(),
    })).toSorted((a, b) => a.at - b.at);
    const found = apart(wanting, 6, 0, 1000);
    found.forEach((middle, at) => {
      const half = wanting[at]!.size / 2;
      const before = found[at - 1];
      expect(middle - half).toBeGreaterThanOrEqual(-1e-9);
      expect(middle + half).toBeLessThanOrEqual(1000 + 1e-9);
      if (before !== undefined) {
        expect(middle - half - (before + wanting[at - 1]!.size / 2)).toBeGreaterThanOrEqual(
          6 - 1e-9,
        );
      }
    });
  }
});
