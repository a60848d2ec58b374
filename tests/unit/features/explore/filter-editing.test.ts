import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemWith } from "../../../../src/domain/filter/check-condition";
import { firstCondition } from "../../../../src/domain/filter/edit";
import { MEASURES } from "../../../../src/domain/measures";
import { histogramOf } from "../../../../src/features/explore/filter/histogram";
import { rangeOf, testOfRange } from "../../../../src/features/explore/filter/range";
import {
  testChoiceOf,
  testChoicesFor,
  testFrom,
} from "../../../../src/features/explore/filter/test-choices";

describe("the two handles", () => {
  test("ask nothing at their ends, and keep the smaller number first", () => {
    expect(testOfRange(40, 100, 100)).toEqual({ kind: "above", value: 40 });
    expect(testOfRange(0, 40, 100)).toEqual({ kind: "below", value: 40 });
    expect(testOfRange(60, 20, 100)).toEqual({ kind: "between", from: 20, to: 60 });
  });

  test("show the test they make", () => {
    const handles = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(handles, ([a, b]) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(rangeOf(testOfRange(from, to, 100), 100)).toEqual([from, to]);
      }),
    );
  });
});

test("the histogram counts every known value once, the highest too", () => {
  const { bins, most } = histogramOf([0, 2.5, NaN, 41, 80], "rate");
  expect(most).toBe(80);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(4);
  expect(bins[0]).toEqual({ from: 0, to: 2, count: 1 });
  expect(bins[1]?.count).toBe(1);
  expect(bins.at(-1)?.count).toBe(1);
  expect(histogramOf([99.5], "rate").most).toBe(100);
});

describe.each(MEASURES.map(({ id, kind }) => [id, kind] as const))(
  "tests offered for %s",
  (id, kind) => {
    test("are ones the measure takes, whichever follows whichever", () => {
      for (const { id: first } of testChoicesFor(kind)) {
        const condition = firstCondition(id);
        const before = { ...condition, test: testFrom(first, condition) };
        for (const { id: next } of testChoicesFor(kind)) {
          const after = { ...condition, test: testFrom(next, before) };
          expect(problemWith(after), `${first} → ${next}`).toBeUndefined();
          expect(testChoiceOf(after.test)).toBe(next);
        }
      }
    });
  },
);

test("a rank asked for instead of a share means the same areas", () => {
  const condition = firstCondition("imd");
  expect(testFrom("rank-most", condition)).toEqual({ kind: "rank", end: "most", rank: 3375 });
  expect(testFrom("decile", condition)).toEqual({ kind: "decile", from: 1, to: 1 });
});
