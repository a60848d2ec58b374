import { expect, test } from "vitest";
import { ENGLAND } from "../../../src/domain/place";
import { shareWithin, withinTenths, type PlaceSummary } from "../../../src/domain/place-summary";

const summary = (deciles: readonly number[]): PlaceSummary => ({
  place: ENGLAND,
  year: 2025,
  lsoas: deciles.reduce((sum, count) => sum + count, 0),
  deciles,
  figures: {},
  unknown: {},
});

test("areas within the most deprived tenths are counted from the most deprived end", () => {
  const ten = summary([3, 1, 0, 0, 0, 0, 0, 0, 0, 6]);
  expect([withinTenths(ten, 1), withinTenths(ten, 2), withinTenths(ten, 10)]).toEqual([3, 4, 10]);
  expect(shareWithin(ten, 2)).toBe(0.4);
});

test("a place without areas has no share, rather than none of it deprived", () => {
  expect(shareWithin(summary([]), 1)).toBeNaN();
});
