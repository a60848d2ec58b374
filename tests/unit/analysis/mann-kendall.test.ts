import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { mannKendall, relativeTrend } from "../../../src/analysis/mann-kendall";

const everyOrder = (values: readonly number[]): number[][] =>
  values.length < 2
    ? [[...values]]
    : values.flatMap((one, k) => everyOrder(values.toSpliced(k, 1)).map((rest) => [one, ...rest]));

describe("Mann-Kendall", () => {
  test.each([
    // Kendall (1975), table of exact probabilities, doubled.
    [[1, 2, 3, 4, 5, 6], 15, 2 / 720],
    [[2, 1, 3, 4, 5, 6], 13, 2 * 0.00833333333],
    [[1, 2, 3, 4], 6, 2 / 24],
    [[5, 4, 3, 2, 1], -10, 2 / 120],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 45, 2 / 3_628_800],
  ])("%j has S = %d and p = %d", (series, s, p) => {
    expect(mannKendall(series).s).toBe(s);
    expect(mannKendall(series).p).toBeCloseTo(p, 9);
  });

  test("is exact with ties: equal to counting every order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 }),
        (series) => {
          const { s, p } = mannKendall(series);
          const all = everyOrder(series).map((order) => mannKendall(order).s);
          const extreme = all.filter((one) => Math.abs(one) >= Math.abs(s)).length;
          expect(p).toBeCloseTo(extreme / all.length, 12);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a flat series is no trend, an unknown one no test", () => {
    expect(mannKendall([3, 3, 3, 3])).toEqual({ s: 0, p: 1 });
    expect(mannKendall([1, NaN, 3])).toEqual({ s: NaN, p: NaN });
  });

  test("a falling percentile is worsening, claimed only where chance is a poor explanation", () => {
    expect(relativeTrend([0.3, 0.25, 0.2, 0.15, 0.1, 0.05])).toBe("worsening");
    expect(relativeTrend([0.05, 0.1, 0.15, 0.2, 0.25, 0.3])).toBe("improving");
    // Four releases can never show a trend.
    expect(relativeTrend([0.3, 0.2, 0.1, 0.05])).toBe("none");
    expect(relativeTrend([0.3, 0.1, 0.2, 0.3, 0.1, 0.05])).toBe("none");
    expect(relativeTrend([0.3, NaN, 0.2, 0.15, 0.1, 0.05])).toBe("none");
  });
});
