import { expect, test } from "vitest";
import { chanceOfLeaving, movedOn, type MovedOnRequest } from "../../../src/analysis/moved-on";
import { BOROUGHS } from "../../../src/domain/boroughs";
import type { EnglandColumns } from "../../../src/domain/england-columns";
import { builtAreas, builtValues } from "../../built-data";
import { builtPositions } from "../../built-england";

const ENGLAND = builtPositions();
const HOME = BOROUGHS.map(({ code }) => code);

/** Ten areas in two districts: E08 at home and elsewhere, E06 elsewhere. Ranks at two releases. */
const TOY: EnglandColumns = {
  codes: ["E01", "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E09", "E10"],
  districts: [
    { code: "E08000011", name: "Knowsley" },
    { code: "E08000003", name: "Manchester" },
    { code: "E06000014", name: "York" },
  ],
  district: Uint16Array.of(0, 0, 1, 1, 1, 2, 2, 2, 2, 2),
  releases: [
    { year: 2004, areas: 10, rank: Uint16Array.of(1, 5, 2, 3, 0, 4, 6, 7, 8, 9) },
    { year: 2025, areas: 10, rank: Uint16Array.of(1, 4, 2, 9, 3, 5, 6, 7, 8, 10) },
  ],
};

const ask = (more: Partial<MovedOnRequest>): MovedOnRequest => ({
  england: TOY,
  code: "E01",
  home: ["E08000011"],
  among: "england",
  count: 3,
  threshold: 0.3,
  ...more,
});

test("the nearest elsewhere, their fate, by hand", () => {
  const found = movedOn(ask({}));
  // Ranks 2, 3 and 4 of 2004; the unknown E05 and the home E02 are left out.
  expect(found.like.map(({ code }) => code)).toEqual(["E03", "E04", "E06"]);
  expect([found.began, found.stayed, found.left, found.entered]).toEqual([2, 1, 1, 0]);
  expect(found.own.percentiles).toEqual([0.05, 0.05]);
  expect(found.leftAtOnce).toBe(1);
});

test("the same type of district only", () => {
  expect(movedOn(ask({ among: "same-type" })).like.map(({ code }) => code)).toEqual(["E03", "E04"]);
});

test("an area that England does not have, or not then, is refused by name", () => {
  expect(() => movedOn(ask({ code: "E99" }))).toThrow(
    /E99 has no known position in England in 2004/,
  );
  expect(() => movedOn(ask({ code: "E05" }))).toThrow(/E05/);
});

test("regression to the mean: certain memory keeps, no memory is the base rate, less keeps less", () => {
  expect(chanceOfLeaving(0.05, 0, 0.1)).toBeCloseTo(0.9, 3);
  expect(chanceOfLeaving(0.05, 0.999, 0.1)).toBeLessThan(1e-6);
  expect(chanceOfLeaving(0.15, 0.999, 0.1)).toBeGreaterThan(1 - 1e-6);
  expect(chanceOfLeaving(0.05, 0.6, 0.1)).toBeGreaterThan(chanceOfLeaving(0.05, 0.9, 0.1));
});

test("Stockbridge Village, in all England: counts add up and no one is at home", () => {
  const found = movedOn(
    ask({ england: ENGLAND, code: "E01006413", home: HOME, count: 100, threshold: 0.1 }),
  );
  expect(found.like).toHaveLength(100);
  expect(found.began).toBe(found.stayed + found.left);
  expect(found.like.some(({ district }) => BOROUGHS.some(({ name }) => name === district))).toBe(
    false,
  );
  expect(found.correlation).toBeGreaterThan(0.85);
  expect(found.expected.low).toBeLessThanOrEqual(found.expected.left);
});

test("England's positions are the region's own, to the rounding of a rank", () => {
  const areas = builtAreas();
  for (const { year, rank } of ENGLAND.releases) {
    const values = builtValues("imd", year, areas);
    areas.codes.forEach((code, row) => {
      expect(Math.abs(rank[ENGLAND.codes.indexOf(code)]! - values.value[row]!)).toBeLessThanOrEqual(
        0.5,
      );
    });
  }
});
