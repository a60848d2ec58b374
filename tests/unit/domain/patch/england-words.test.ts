import { expect, test } from "vitest";
import { measureOf } from "../../../../src/domain/measure-releases";
import type { MeasureId } from "../../../../src/domain/measures";
import { comparePatch } from "../../../../src/domain/patch/compare-patch";
import { countedIn, englandNotes } from "../../../../src/domain/patch/england-words";
import { builtAreas, builtValues } from "../../../built-data";

const AREAS = builtAreas();

const compared = (id: MeasureId, year: number) => {
  const values = builtValues(id, year, AREAS);
  return { measure: measureOf(id), values, ...comparePatch([0, 1], values, AREAS) };
};

// Census 2021, TS054, TS011 and TS052 as the Office for National Statistics prints them for England.
test.each([
  ["social-renting", "% of households; England 17.1%"],
  ["private-renting", "% of households; England 18.2%"],
  ["owned-outright", "% of households; England 32.5%"],
  ["deprived-households", "% of households; England 51.6%"],
  ["overcrowded", "% of households; England 4.4%"],
] as const)("England stands beside %s as published: %s", (id, words) => {
  const { measure, england } = compared(id, 2021);
  expect(countedIn(measure, england, 2)).toBe(words);
});

test("England's average position is the middle, and its counts and unknown shares are left out", () => {
  const words = (id: MeasureId, year: number) => {
    const { measure, england } = compared(id, year);
    return countedIn(measure, england, 2);
  };
  expect(words("imd", 2025)).toBe("average position, 0% most deprived; England 50%");
  expect(words("residents", 2021)).toBe("people");
  expect(words("no-car", 2021)).toBe("% of households");
});

test("notes say whence England's shares come, and which are not held", () => {
  const told = [
    compared("imd", 2025),
    compared("income-rate", 2025),
    compared("residents", 2021),
    compared("social-renting", 2021),
    compared("employed", 2021),
    compared("no-car", 2021),
  ];
  expect(englandNotes(told)).toEqual([
    "We work out England’s shares from its totals: Census 2021 and Indices of Deprivation 2025.",
    "Not held for England: In work and No car.",
  ]);
  expect(englandNotes([compared("imd", 2025)])).toEqual([]);
});
