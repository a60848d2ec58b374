import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  averageRank,
  averageScore,
  extent,
  localConcentration,
  proportionMostDeprived10,
  scale,
  type Summarised,
} from "../../../src/analysis/summary-measures";

/** Four areas of an England of 100, with 100, 200, 300 and 400 residents. */
const AREA: Summarised = {
  rank: Float64Array.of(5, 11, 30, 80),
  ranked: 100,
  score: Float64Array.of(60, 40, 20, 10),
  population: Float64Array.of(100, 200, 300, 400),
};

describe("summary measures of four areas, by hand", () => {
  it("average rank turns ranks round and weights by residents", () => {
    // (96 · 100 + 90 · 200 + 71 · 300 + 21 · 400) ÷ 1000
    expect(averageRank(AREA)).toBeCloseTo(57.3, 12);
  });

  it("average score weights by residents", () => {
    // (6000 + 8000 + 6000 + 4000) ÷ 1000
    expect(averageScore(AREA)).toBeCloseTo(24, 12);
  });

  it("proportion counts areas, not residents", () => {
    expect(proportionMostDeprived10(AREA)).toBe(0.25);
  });

  it("extent weighs percentiles 5, 11, 30 and 80 as 1, 0.95, 0.05 and 0", () => {
    // (100 + 190 + 15) ÷ 1000
    expect(extent(AREA)).toBeCloseTo(0.305, 12);
  });

  it("extent ends after the 30th percentile", () => {
    expect(extent({ ...AREA, rank: Float64Array.of(5, 11, 31, 80) })).toBeCloseTo(0.29, 12);
  });

  it("local concentration counts the last area in part", () => {
    // A tenth of 1,000 residents is the first area; of 1,500, it and 50 of the second.
    expect(localConcentration(AREA)).toBeCloseTo(96, 12);
    const larger = { ...AREA, population: Float64Array.of(100, 200, 300, 900) };
    expect(localConcentration(larger)).toBeCloseTo((96 * 100 + 90 * 50) / 150, 12);
  });

  it("scale adds up numerators, a suppressed one as none", () => {
    expect(scale(Float64Array.of(10, NaN, 25))).toBe(35);
    expect(scale(Float64Array.of(NaN, NaN))).toBeNaN();
  });
});

describe("what is unknown", () => {
  it("leaves every mean unknown where one value is", () => {
    const hidden = { ...AREA, rank: Float64Array.of(5, NaN, 30, 80) };
    for (const measure of [averageRank, extent, localConcentration, proportionMostDeprived10])
      expect(measure(hidden)).toBeNaN();
  });

  it("leaves weighted measures unknown without residents, never stands in others", () => {
    const { rank, ranked } = AREA;
    for (const measure of [averageRank, averageScore, extent, localConcentration])
      expect(measure({ rank, ranked })).toBeNaN();
    expect(proportionMostDeprived10({ rank, ranked })).toBe(0.25);
  });
});

describe("any area", () => {
  const lsoas = fc.array(
    fc.record({
      rank: fc.integer({ min: 1, max: 32_844 }),
      people: fc.integer({ min: 500, max: 4000 }),
    }),
    { minLength: 1, maxLength: 40 },
  );
  const areaOf = (list: readonly { rank: number; people: number }[]): Summarised => ({
    rank: Float64Array.from(list, ({ rank }) => rank),
    ranked: 32_844,
    population: Float64Array.from(list, ({ people }) => people),
  });

  it("has a local concentration between its average rank and its most deprived area's", () => {
    fc.assert(
      fc.property(lsoas, (list) => {
        const concentration = localConcentration(areaOf(list));
        const most = 32_845 - Math.min(...list.map(({ rank }) => rank));
        expect(concentration).toBeLessThanOrEqual(most + 1e-6);
        expect(concentration).toBeGreaterThanOrEqual(averageRank(areaOf(list)) - 1e-6);
      }),
    );
  });

  it("does not depend on the order of its LSOAs", () => {
    fc.assert(
      fc.property(lsoas, (list) => {
        const [there, back] = [areaOf(list), areaOf(list.toReversed())];
        for (const measure of [averageRank, extent, localConcentration])
          expect(measure(back)).toBeCloseTo(measure(there), 6);
      }),
    );
  });
});
