import { expect, test } from "vitest";
import { overlapOf, overlapWords } from "../../../src/domain/interval-overlap";

test("pairs that touch or overlap are counted, unknown ones left out", () => {
  // 0–2 and 2–3 touch; 5–6 lies apart; the fourth is unknown.
  const interval = { low: [0, 2, 5, null], high: [2, 3, 6, 9] };
  expect(overlapOf(interval)).toEqual({ pairs: 3, overlapping: 1 });
  expect(overlapWords(interval, "boroughs")).toContain("33% of pairs of boroughs");
});

test("nothing is said where the order is certain", () => {
  expect(overlapWords({ low: [0, 5], high: [1, 6] }, "boroughs")).toBeNull();
});
