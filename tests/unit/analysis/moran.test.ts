import { describe, expect, test } from "vitest";

import { globalMoran } from "../../../src/analysis/global-moran";
import { localMoran } from "../../../src/analysis/local-moran";
import { linked, type Weights } from "../../../src/analysis/weights";
import { grid, sumsOfChoices, TWELVE } from "./toy-grid";

/** The ten zones of de Smith, Goodchild and Longley, Geospatial Analysis. */
const TEN = Float64Array.of(2.24, 3.1, 4.55, -5.15, -4.39, 0.46, 5.54, 9.02, -2.09, -3.06);
const TEN_LINKS = [0, 1, 0, 3, 1, 4, 2, 3, 2, 6, 3, 4, 3, 7, 4, 5, 4, 8, 5, 9, 6, 7, 7, 8, 8, 9];
/** As PySAL printed them, with divisor n − 1. */
const TEN_PUBLISHED = [
  -0.11409277, -0.19940543, -0.13351408, -0.51770383, 0.48095009, 0.12208113, 1.19148298,
  -0.58144305, 0.07101383, 0.34314301,
];

const mean = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

describe("local Moran's I", () => {
  test("is the published value of the ten zones, with divisor n", () => {
    const { i } = localMoran(TEN, weightsOfTen());
    TEN_PUBLISHED.forEach((published, zone) =>
      expect(i[zone]).toBeCloseTo((published * 10) / 9, 7),
    );
  });

  test("its z is exact: mean and spread over every choice of neighbours", () => {
    const weights = grid(4, 3);
    const { i, z } = localMoran(TWELVE, weights);
    const m = mean([...TWELVE]);
    const m2 = mean([...TWELVE].map((one) => (one - m) ** 2));
    for (const [area, k] of [
      [0, 3],
      [5, 8],
      [10, 5],
    ] as const) {
      const own = TWELVE[area]! - m;
      const others = [...TWELVE].filter((_, one) => one !== area).map((one) => one - m);
      const all = sumsOfChoices(others, k).map((sum) => (own / m2) * (sum / k));
      const spread = Math.sqrt(mean(all.map((one) => one * one)) - mean(all) ** 2);
      expect(z[area]).toBeCloseTo((i[area]! - mean(all)) / spread, 9);
    }
  });

  test("is unknown without neighbours and for a constant column", () => {
    expect(localMoran(Float64Array.of(1, 2, 3, 4), linked(4, [0, 1, 1, 2])).i[3]).toBeNaN();
    const { i, z } = localMoran(new Float64Array(12).fill(7), grid(4, 3));
    expect([...i, ...z].every(Number.isNaN)).toBe(true);
  });
});

describe("Moran's I of the whole map", () => {
  const weights = grid(3, 2, false);
  const six = Float64Array.of(1, 4, 2, 8, 5, 7);

  const everyOrder = (values: readonly number[]): number[][] =>
    values.length < 2
      ? [[...values]]
      : values.flatMap((one, k) =>
          everyOrder(values.toSpliced(k, 1)).map((rest) => [one, ...rest]),
        );

  test("is the mean of the local ones", () => {
    expect(globalMoran(TEN, weightsOfTen()).i).toBeCloseTo(
      mean([...localMoran(TEN, weightsOfTen()).i]),
      12,
    );
  });

  test("its z under randomisation is exact over all 720 maps", () => {
    const all = everyOrder([...six]).map((map) => globalMoran(Float64Array.from(map), weights).i);
    const { i, z, expected } = globalMoran(six, weights);
    const spread = Math.sqrt(mean(all.map((one) => one * one)) - mean(all) ** 2);
    expect(expected).toBeCloseTo(mean(all), 12);
    expect(z).toBeCloseTo((i - mean(all)) / spread, 9);
  });

  test("also where links run one way only", () => {
    const oneWay: Weights = {
      count: 6,
      start: Int32Array.of(0, 2, 3, 5, 6, 7, 8),
      to: Int32Array.of(1, 2, 0, 3, 4, 5, 2, 0),
    };
    const all = everyOrder([...six]).map((map) => globalMoran(Float64Array.from(map), oneWay).i);
    const { i, z } = globalMoran(six, oneWay);
    const spread = Math.sqrt(mean(all.map((one) => one * one)) - mean(all) ** 2);
    expect(z).toBeCloseTo((i - mean(all)) / spread, 9);
  });

  test("a constant column has none", () => {
    expect(globalMoran(new Float64Array(6).fill(1), weights).p).toBeNaN();
  });
});

function weightsOfTen(): Weights {
  return linked(10, TEN_LINKS);
}
