import { expect, test } from "vitest";

import {
  inWorkConstraints,
  modelInWork,
  workingAgeDeprived,
  type InWorkInputs,
} from "../../../src/analysis/in-work-poverty";

/**
 * Three areas. Two in one borough with odds of being out of work 1/4 and 1/9 (rates 0.2, 0.1),
 * one alone in another.
 */
const TOY: InWorkInputs = {
  incomeDeprived: Float64Array.of(100, 100, 50),
  children: Float64Array.of(30, 30, 10),
  older: Float64Array.of(10, 10, 45),
  outOfWork: Float64Array.of(40, 20, 0),
  employmentRate: Float64Array.of(0.2, 0.1, 0.5),
  borough: Uint8Array.of(0, 0, 1),
  childShare: [0.5, 0.25],
};
const FLAT = { slope: 0, adultSlope: 0, outOfWorkShare: 1 };

test("working age is what children and older people leave, never below zero", () => {
  expect([...workingAgeDeprived(TOY)]).toEqual([60, 60, 0]);
});

test("a borough's constraints: its official share of children, WA − k·W of adults", () => {
  expect(inWorkConstraints(TOY, 0.5)).toEqual({ children: [30, 2.5], adults: [90, 0] });
});

/** As TOY, but the lone area has eight adults, of whom two are out of work. */
const MEETABLE: InWorkInputs = {
  ...TOY,
  older: Float64Array.of(10, 10, 32),
  outOfWork: Float64Array.of(40, 20, 2),
};

test("without slopes every area of a borough has the borough's share", () => {
  const { children, adults } = modelInWork(MEETABLE, FLAT);
  [15, 15, 2.5].forEach((by, row) => expect(children[row]).toBeCloseTo(by, 6));
  [30, 30, 6].forEach((by, row) => expect(adults[row]).toBeCloseTo(by, 6));
});

test("slope −1, by hand", () => {
  // Odds of a working family are A·4 and A·9; 30·(4A/(1+4A) + 9A/(1+9A)) = 30 where A = 1/6:
  // 4/10 + 9/15 = 1. So 12 and 18 children.
  const { children } = modelInWork(MEETABLE, { ...FLAT, slope: -1 });
  expect(children[0]).toBeCloseTo(12, 6);
  expect(children[1]).toBeCloseTo(18, 6);
  // The same for adults: 60 of 120 in all, so 24 and 36.
  const { adults } = modelInWork(MEETABLE, { ...FLAT, adultSlope: -1 });
  expect(adults[0]).toBeCloseTo(24, 6);
  expect(adults[1]).toBeCloseTo(36, 6);
});

test("an area's own effect moves people within its borough only", () => {
  const { children } = modelInWork(MEETABLE, {
    ...FLAT,
    areaEffect: Float64Array.of(Math.log(4), Math.log(9), 5),
  });
  expect(children[0]).toBeCloseTo(12, 6);
  expect(children[1]).toBeCloseTo(18, 6);
  expect(children[2]).toBeCloseTo(2.5, 6);
});

test("a borough that cannot meet its constraint is refused, not bent", () => {
  expect(() => modelInWork(TOY, FLAT)).toThrow(RangeError);
});
