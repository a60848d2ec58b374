import { expect, test } from "vitest";
import { BIVARIATE, bivariateOf } from "../../../src/domain/bivariate";

const said = (need: number[], rate: number[], most: number[] = rate) =>
  Array.from(bivariateOf(need, rate, most), (at) => BIVARIATE[at]?.label ?? "not known");

test("thirds of need against thirds of reach", () => {
  expect(said([1, 2, 3], [3, 2, 1])).toEqual([
    "Low need, high reach",
    "Middle need, middle reach",
    "High need, low reach",
  ]);
});

test("a hidden count is low where even its highest rate would be, and else not known", () => {
  const rates = [NaN, 4, 5, 6, 7, 8];
  const need = [6, 1, 2, 3, 4, 5];
  expect(said(need, rates, [3, 0, 0, 0, 0, 0])[0]).toBe("High need, low reach");
  expect(said(need, rates, [9, 0, 0, 0, 0, 0])[0]).toBe("not known");
});

test("unknown need is never a class", () => {
  expect(said([NaN, 1, 2], [1, 2, 3])[0]).toBe("not known");
});

test("nine classes have nine colours and nine names", () => {
  expect(new Set(BIVARIATE.map(({ colour }) => colour)).size).toBe(9);
  expect(new Set(BIVARIATE.map(({ label }) => label)).size).toBe(9);
  for (const { colour } of BIVARIATE) expect(colour).toMatch(/^#[\da-f]{6}$/);
});
