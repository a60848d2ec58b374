import { describe, expect, it } from "vitest";

import { fillByRank } from "../../../src/analysis/fill-by-rank";

describe("filling a score by rank", () => {
  it("takes the score that both neighbours in rank agree on", () => {
    const scores = Float64Array.of(0.4, NaN, 0.3, 0.3);
    expect(Array.from(fillByRank(scores, Float64Array.of(1, 3, 4, 2)))).toEqual([
      0.4, 0.3, 0.3, 0.3,
    ]);
  });

  it("takes the middle of one step of rounding", () => {
    const filled = fillByRank(Float64Array.of(0.301, NaN, 0.3), Float64Array.of(1, 2, 3));
    expect(filled[1]).toBeCloseTo(0.3005, 12);
  });

  it("leaves a wider gap, either end and an unknown rank unknown", () => {
    const scores = Float64Array.of(NaN, 0.4, NaN, 0.3, NaN, NaN);
    const filled = fillByRank(scores, Float64Array.of(1, 2, 3, 4, 5, NaN));
    expect(Array.from(filled)).toEqual([NaN, 0.4, NaN, 0.3, NaN, NaN]);
  });
});
