import { expect, test } from "vitest";

import { inWorkIntervals, type InWorkUncertainty } from "../../../src/analysis/in-work-interval";
import type { InWorkInputs } from "../../../src/analysis/in-work-poverty";

const INPUTS: InWorkInputs = {
  incomeDeprived: Float64Array.of(400, 300, 500),
  children: Float64Array.of(100, 80, 150),
  older: Float64Array.of(60, 70, 80),
  outOfWork: Float64Array.of(120, 60, 100),
  employmentRate: Float64Array.of(0.2, 0.1, 0.15),
  borough: Uint8Array.of(0, 0, 1),
  childShare: [0.5, 0.6],
};
/** Nothing is unsure, and no slope for adults to lose. */
const SURE: InWorkUncertainty = {
  slope: 0,
  standardError: 0,
  outOfWorkShare: [0.5, 0.5],
  areaEffect: 0,
  roundedTo: 0,
  draws: 200,
  seed: 0.5,
};

test("where nothing is unsure the interval closes on the estimate", () => {
  const { boroughs, region, areas } = inWorkIntervals(INPUTS, SURE);
  // Borough 0: children 90, adults 390 − 90 = 300; borough 1: 90 and 270 − 50 = 220.
  expect(boroughs[0]!.low).toBeCloseTo(390, 5);
  expect(boroughs[0]!.high).toBeCloseTo(390, 5);
  expect(region.high).toBeCloseTo(700, 5);
  expect(areas[2]!.low).toBeCloseTo(310, 5);
});

test("k alone: the borough's interval is the middle 95% of its range", () => {
  const { boroughs } = inWorkIntervals(INPUTS, {
    ...SURE,
    outOfWorkShare: [0.75, 0.95],
    draws: 4000,
  });
  // 480 − 180k for k in 0.75…0.95, less 2.5% at each end.
  expect(boroughs[0]!.low).toBeGreaterThan(309);
  expect(boroughs[0]!.low).toBeLessThan(311);
  expect(boroughs[0]!.high).toBeGreaterThan(343);
  expect(boroughs[0]!.high).toBeLessThan(345);
});

test("an area's own effect widens its interval and leaves its borough's closed", () => {
  const { areas, boroughs } = inWorkIntervals(INPUTS, { ...SURE, areaEffect: 0.5 });
  expect(areas[0]!.high - areas[0]!.low).toBeGreaterThan(20);
  expect(boroughs[0]!.high - boroughs[0]!.low).toBeLessThan(1e-4);
});

test("the same seed gives the same draws, another seed others", () => {
  const unsure = { ...SURE, areaEffect: 0.5, roundedTo: 5 };
  expect(inWorkIntervals(INPUTS, unsure)).toEqual(inWorkIntervals(INPUTS, unsure));
  expect(inWorkIntervals(INPUTS, { ...unsure, seed: 0.25 })).not.toEqual(
    inWorkIntervals(INPUTS, unsure),
  );
});
