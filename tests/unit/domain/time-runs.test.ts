import { expect, test } from "vitest";
import { gapsOf, runsOf, yearsOf } from "../../../src/domain/time-runs";

test("a run breaks where a month is missing, not at the turn of a year", () => {
  const months = ["2022-11", "2022-12", "2023-01", "2023-11", "2025-05"];
  expect(runsOf(months)).toEqual([0, 0, 0, 1, 2]);
  expect(gapsOf(months)).toEqual([
    ["2023-01", "2023-11"],
    ["2023-11", "2025-05"],
  ]);
});

test("a month is a twelfth of a year", () => {
  expect(yearsOf("2015-07")).toBeCloseTo(2015.5, 10);
});
