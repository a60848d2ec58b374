import { expect, test } from "vitest";
import { needAndReach } from "../../../../src/analysis/participants/need-and-reach";
import { rateLayer } from "../../../../src/analysis/participants/rate-layer";
import { reachFigures } from "../../../../src/analysis/participants/reach-figures";
import { hierarchyOf } from "../../../../src/analysis/participants/release-participants";
import { BIVARIATE } from "../../../../src/domain/bivariate";
import { DENOMINATORS, denominatorOf } from "../../../../src/domain/denominators";
import { release } from "../../../../src/domain/disclosure";
import type { ReleasedLevels } from "../../../../src/domain/released";

// Six areas in three neighbourhoods of one borough; the middle one has few participants.
const msoa = Uint16Array.of(0, 0, 1, 1, 2, 2);
const msoas = [0, 1, 2].map((at) => ({
  code: `E0200000${at}`,
  name: "",
  title: `N${at}`,
  borough: 0,
}));
const areas = {
  msoa,
  msoas,
  codes: ["a", "b", "c", "d", "e", "f"],
  residents: new Float64Array(6).fill(1000),
};
const [l, m, b, r] = release([10, 20, 1, 1, 40, 60], hierarchyOf(areas), 5) as [
  ReleasedLevels["lsoa"],
  ReleasedLevels["msoa"],
  ReleasedLevels["borough"],
  ReleasedLevels["region"],
];
const figures = reachFigures({ lsoa: l, msoa: m, borough: b, region: r }, areas, areas.residents);

test("people are added up by level, and no rate is told where a count is hidden", () => {
  expect(Array.from(figures.people.msoa)).toEqual([2000, 2000, 2000]);
  expect(Array.from(figures.rates.msoa.rate)).toEqual([15, NaN, 50]);
  expect(Array.from(figures.rates.lsoa.rate)).toEqual([10, 20, NaN, NaN, 40, 60]);
  expect(figures.shrunk.msoa.rate[1]).toBeNaN();
  expect(figures.regionRate).toBeCloseTo(r.figure[0]! / 6000, 12);
});

test("a rate layer is of neighbourhoods where LSOAs cannot carry the denominator", () => {
  const view = { level: "lsoa", rates: "counted" } as const;
  const residents = rateLayer({ view, denominator: denominatorOf("residents") }, figures, areas);
  expect(residents.level).toBe("lsoa");
  expect(residents.classes[2]).toBe(-1);
  const modelled = DENOMINATORS.find(({ levels }) => !levels.includes("lsoa"))!;
  const coarse = rateLayer({ view, denominator: modelled }, figures, areas);
  expect(coarse.level).toBe("msoa");
  expect(coarse.classes[0]).toBe(coarse.classes[1]);
});

test("need and reach counts every neighbourhood once, hidden ones apart", () => {
  const need = { value: Float64Array.of(1, 2, 50, 60, 98, 99), ranked: 100 };
  const { classes, counts, hidden } = needAndReach(areas, need, figures, "counted");
  // The hidden one is taken at half its highest rate, 2 per 1,000: thirds of 2, 15 and 50.
  expect(BIVARIATE[classes[0]!]?.label).toBe("High need, middle reach");
  expect(BIVARIATE[classes[2]!]?.label).toBe("Low need, high reach");
  expect(counts.reduce((sum, count) => sum + count.areas, 0) + hidden).toBe(3);
  expect(counts[classes[2]!]?.residents).toBe(2000);
});
