import { expect, test } from "vitest";

import { weightedLine } from "../../../src/analysis/weighted-line";

test("the textbook line through four points, by hand", () => {
  // x̄ = 2.5, ȳ = 4; Sxx = 5, Sxy = 6; slope 1.2, intercept 1; residuals −0.2, 0.6, −0.6, 0.2.
  const line = weightedLine([1, 2, 3, 4], [2, 4, 4, 6], [1, 1, 1, 1]);
  expect(line.slope).toBeCloseTo(1.2, 12);
  expect(line.intercept).toBeCloseTo(1, 12);
  expect(line.standardError).toBeCloseTo(Math.sqrt(0.8 / 2 / 5), 12);
  expect(line.points).toBe(4);
});

test("a point of weight two counts as two points for the slope", () => {
  const weighted = weightedLine([0, 1, 3], [0, 2, 3], [1, 2, 1]);
  const repeated = weightedLine([0, 1, 1, 3], [0, 2, 2, 3], [1, 1, 1, 1]);
  expect(weighted.slope).toBeCloseTo(repeated.slope, 12);
  expect(weighted.intercept).toBeCloseTo(repeated.intercept, 12);
});

test("two points, or one x, give no line", () => {
  expect(() => weightedLine([1, 2], [1, 2], [1, 1])).toThrow(RangeError);
  expect(() => weightedLine([1, 1, 1], [1, 2, 3], [1, 1, 1])).toThrow(RangeError);
});
