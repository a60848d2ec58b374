import { expect, test } from "vitest";
import {
  conditionAt,
  firstCondition,
  withCondition,
  withMeasure,
  withNumber,
} from "../../../../src/domain/filter/edit";
import { problemWith } from "../../../../src/domain/filter/check-condition";
import type { Filter } from "../../../../src/domain/filter/filter";
import { MEASURES } from "../../../../src/domain/measures";

const imd = firstCondition("imd");
const crime = firstCondition("crime");
const rent = firstCondition("social-renting");
const FILTER: Filter = {
  boroughs: [],
  join: "and",
  conditions: [rent, { join: "or", conditions: [imd, crime] }],
};

test("a first condition on any measure is a valid one, and stays valid under another measure", () => {
  for (const { id } of MEASURES) {
    expect(problemWith(firstCondition(id))).toBeUndefined();
    for (const other of MEASURES) {
      expect(problemWith(withMeasure(firstCondition(id), other.id))).toBeUndefined();
    }
  }
});

test("places lead to conditions, in brackets too", () => {
  expect(conditionAt(FILTER, [0])).toBe(rent);
  expect(conditionAt(FILTER, [1, 1])).toBe(crime);
  expect(conditionAt(FILTER, [1])).toBeUndefined();
  expect(conditionAt(FILTER, [7])).toBeUndefined();
});

test("replacing and removing; brackets round one condition dissolve", () => {
  expect(withCondition(FILTER, [1, 0], rent).conditions[1]).toEqual({
    join: "or",
    conditions: [rent, crime],
  });
  expect(withCondition(FILTER, [1, 0], undefined).conditions).toEqual([rent, crime]);
  expect(withCondition(FILTER, [0], undefined).conditions).toEqual([FILTER.conditions[1]]);
});

test("a number goes into its own slot only", () => {
  expect(withNumber({ kind: "share", end: "most", percent: 10 }, "percent", 20)).toEqual({
    kind: "share",
    end: "most",
    percent: 20,
  });
  expect(withNumber({ kind: "decile", from: 3, to: 3 }, "from", 4)).toEqual({
    kind: "decile",
    from: 4,
    to: 4,
  });
  expect(withNumber({ kind: "above", value: 1 }, "rank", 9)).toEqual({ kind: "above", value: 1 });
});
