import fc from "fast-check";
import { expect, test } from "vitest";
import { breaksOf, classAmong, CLASS_METHODS } from "../../../src/domain/classify";

const METHODS = CLASS_METHODS.filter((method) => method !== "deciles");

test("equal steps of 0…70 in seven classes are tens", () => {
  expect(breaksOf("equal", [0, 70, 33])).toEqual([10, 20, 30, 40, 50, 60]);
});

test("equal numbers cut fourteen values into pairs", () => {
  const values = Array.from({ length: 14 }, (_, at) => at + 1);
  expect(breaksOf("quantiles", values)).toEqual([2, 4, 6, 8, 10, 12]);
});

test("natural breaks fall in the gaps", () => {
  expect(breaksOf("natural", [1, 2, 3, 50, 51, 52, 100, 101], 3)).toEqual([3, 52]);
});

test.each(METHODS)("%s: unknown values change nothing, and have no class", (method) => {
  const values = [5, 1, 9, 3, 7, 2];
  expect(breaksOf(method, [...values, NaN, NaN])).toEqual(breaksOf(method, values));
  expect(classAmong(breaksOf(method, values), NaN)).toBe(-1);
});

test.each(METHODS)("%s: a constant or empty column has a single class", (method) => {
  expect(breaksOf(method, [4, 4, 4])).toEqual([]);
  expect(breaksOf(method, [])).toEqual([]);
  expect(breaksOf(method, [NaN])).toEqual([]);
  expect(classAmong([], 4)).toBe(0);
});

test.each(METHODS)("%s: breaks ascend, and every class holds a value's neighbour", (method) => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 80 }),
      (values) => {
        const breaks = breaksOf(method, values);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        const classes = values.map((value) => classAmong(breaks, value));
        expect(Math.max(...classes)).toBe(breaks.length);
        expect(Math.min(...classes)).toBe(0);
      },
    ),
  );
});
