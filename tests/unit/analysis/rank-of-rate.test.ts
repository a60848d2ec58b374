import { describe, expect, it } from "vitest";

import { rankOfRate } from "../../../src/analysis/rank-of-rate";

describe("ranking a rate", () => {
  it("gives the highest rank 1, equal rates the smallest rank, and leaves unknown unknown", () => {
    const rates = Float64Array.of(0.1, 0.5, NaN, 0.3, 0.5, 10);
    expect(Array.from(rankOfRate(rates))).toEqual([5, 2, NaN, 4, 2, 1]);
  });
});
