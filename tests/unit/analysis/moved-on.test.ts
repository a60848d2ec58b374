import { expect, test } from "vitest";
import { movedOn, type MovedOnRequest } from "../../../src/analysis/moved-on";
import { BOROUGHS } from "../../../src/domain/boroughs";
import type { EnglandColumns, EnglandRelease } from "../../../src/domain/england-columns";
import { builtAreas, builtValues } from "../../built-data";
import { placeName } from "../../../src/domain/area-sentence";
import { builtPositions, builtStart } from "../../built-england";

const ENGLAND = builtPositions();
const HOME = BOROUGHS.map(({ code }) => code);

const toyRelease = (year: number, rank: Uint16Array): EnglandRelease => ({
  year,
  areas: 10,
  rank,
  worst: rank,
  carried: () => "exact",
});

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
    toyRelease(2004, Uint16Array.of(1, 5, 2, 3, 0, 4, 6, 7, 8, 9)),
    toyRelease(2025, Uint16Array.of(1, 4, 2, 9, 3, 5, 6, 7, 8, 10)),
  ],
};

const one = (code: string, residents = 1_500) => ({ code, residents });

const ask = (more: Partial<MovedOnRequest>): MovedOnRequest => ({
  england: TOY,
  further: [],
  members: [one("E01")],
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

test("alike in every measure known then, not in the overall index alone, by hand", () => {
  // In the second measure E01 is 10th; E04 is 9th and E06 10th, but E03 is 1st and E07 unknown.
  const further = [Uint16Array.of(10, 5, 1, 9, 2, 10, 0, 3, 4, 6)];
  const found = movedOn(ask({ further, count: 2 }));
  // Squares, in tenths: E03 1 + 81, E04 4 + 1, E06 9 + 0, E08 36 + 49.
  expect(found.like.map(({ code }) => code)).toEqual(["E04", "E06"]);
  expect(found.profile[0]).toBeCloseTo(0.95, 12);
  expect(movedOn(ask({ further, count: 10 })).like.map(({ code }) => code)).not.toContain("E07");
});

test("a patch stands where its residents stand on average, by hand", () => {
  // Ranks 1 and 5 in 2004, with 300 and 100 residents: (0.05 × 300 + 0.45 × 100) ÷ 400 = 0.15.
  const found = movedOn(ask({ members: [one("E01", 300), one("E02", 100)], count: 2 }));
  expect(found.own.percentiles[0]).toBeCloseTo(0.15, 12);
  expect(found.own.percentiles[1]).toBeCloseTo(0.125, 12);
  expect(found.own.row).toBe(-1);
  expect(found.like.map(({ code }) => code)).toEqual(["E03", "E04"]);
});

test("the type of a patch is that of the district most of its people live in", () => {
  const members = [one("E01", 100), one("E07", 300)];
  const found = movedOn(ask({ members, among: "same-type", home: [], count: 20 }));
  expect(found.like.every(({ district }) => district === "York")).toBe(true);
});

test("the same type of district only", () => {
  expect(movedOn(ask({ among: "same-type" })).like.map(({ code }) => code)).toEqual(["E03", "E04"]);
});

test("an area that England does not have, or not then, is refused by name", () => {
  expect(() => movedOn(ask({ members: [one("E99")] }))).toThrow(/E99 is not an area of England/);
  expect(() => movedOn(ask({ members: [one("E05")] }))).toThrow(
    /E05 has no known position in England in 2004/,
  );
});

test("Stockbridge Village, in all England: counts add up and no one is at home", () => {
  const found = movedOn(
    ask({ england: ENGLAND, members: [one("E01006413")], home: HOME, count: 100, threshold: 0.1 }),
  );
  expect(found.like).toHaveLength(100);
  expect(found.began).toBe(found.stayed + found.left);
  expect(found.like.some(({ district }) => BOROUGHS.some(({ name }) => name === district))).toBe(
    false,
  );
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

test("the least deprived ancestor and how each area was carried are the region's own", () => {
  const areas = builtAreas();
  for (const { year, worst, carried } of ENGLAND.releases) {
    const values = builtValues("imd", year, areas);
    areas.codes.forEach((code, row) => {
      const at = ENGLAND.codes.indexOf(code);
      expect(worst[at]).toBe(Math.round((values.worst ?? values.value)[row]!));
      expect(carried(at)).toBe(values.carried(row));
    });
  }
});

test("neighbourhoods elsewhere bear the names of the House of Commons Library", () => {
  const areas = builtAreas();
  const start = builtStart(ENGLAND.codes.length);
  expect(start.measures.map(({ id }) => id)).toEqual([
    "income",
    "education",
    "barriers",
    "living-environment",
  ]);
  areas.codes.forEach((code, row) => {
    expect(start.nameOf(ENGLAND.codes.indexOf(code))).toBe(placeName(areas, row));
  });
});
