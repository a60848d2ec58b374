import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { qValues } from "../../../src/analysis/fdr";
import { twoSidedP } from "../../../src/analysis/normal";
import { realistic } from "../../realistic";

describe("p of a z-score", () => {
  test.each([
    [0, 1],
    [1, 0.317310507862914],
    [1.959963984540054, 0.05],
    [-2.575829303548901, 0.01],
    [3, 0.002699796063260207],
    [5, 5.733031437583892e-7],
  ])("%d is %d", (z, p) => expect(twoSidedP(z) / p).toBeCloseTo(1, 11));

  test("unknown stays unknown", () => expect(twoSidedP(NaN)).toBeNaN());
});

describe("false discovery rate", () => {
  test("the fifteen p-values of Benjamini and Hochberg (1995), section 4: four findings at 0.05", () => {
    const p = Float64Array.of(
      0.0001,
      0.0004,
      0.0019,
      0.0095,
      0.0201,
      0.0278,
      0.0298,
      0.0344,
      0.0459,
      0.324,
      0.4262,
      0.5719,
      0.6528,
      0.759,
      1,
    );
    const q = qValues(p);
    expect([...q].filter((one) => one <= 0.05)).toHaveLength(4);
    expect(q[0]).toBeCloseTo(0.0015, 12);
    expect(q[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
    // 0.0278 × 15 ÷ 6 is more than the next one's, which caps it.
    expect(q[5]).toBeCloseTo((0.0298 * 15) / 7, 12);
  });

  test("unknown areas are not tests", () => {
    const q = qValues(Float64Array.of(0.01, NaN, 0.04));
    expect(q[0]).toBeCloseTo(0.02, 12);
    expect(q[1]).toBeNaN();
    expect(q[2]).toBeCloseTo(0.04, 12);
  });

  test("never below p, never above 1, in p's order, whatever the order of areas", () => {
    fc.assert(
      fc.property(fc.array(realistic({ min: 0, max: 1 }), { minLength: 1 }), (list) => {
        const q = qValues(Float64Array.from(list));
        const back = qValues(Float64Array.from(list.toReversed())).toReversed();
        list.forEach((p, area) => {
          expect(q[area]).toBeGreaterThanOrEqual(p);
          expect(q[area]).toBeLessThanOrEqual(1);
          expect(back[area]).toBe(q[area]);
          list.forEach((other, k) => {
            if (p < other) expect(q[area]).toBeLessThanOrEqual(q[k]!);
          });
        });
      }),
    );
  });
});
