import { expect, test } from "vitest";
import { releasesOf } from "../../../src/domain/measure-releases";
import { MEASURES } from "../../../src/domain/measures";
import { measureAt, printVersus, versusOf } from "../../../src/domain/versus";

const shown = measureAt("imd", 2025);
const said = (text: string | null) => {
  const { measure, release } = versusOf(text, shown);
  return `${measure.id} ${release.year}`;
};

test("a year, a measure, or both", () => {
  expect(said("2004")).toBe("imd 2004");
  expect(said("income")).toBe("income 2025");
  expect(said("crime@2010")).toBe("crime 2010");
});

test("nothing, or nothing that is known, is the earliest release", () => {
  expect(said(null)).toBe("imd 2004");
  expect(said("1999")).toBe("imd 2004");
  expect(said("wealth@2010")).toBe("imd 2004");
  expect(said("crime@1999")).toBe("crime 2025");
});

test("beside the earliest release stands the latest", () => {
  expect(versusOf(null, measureAt("imd", 2004)).release.year).toBe(2025);
});

test("every measure at every release survives its text", () => {
  for (const { id } of MEASURES) {
    for (const { year } of releasesOf(id)) {
      const mapped = measureAt(id, year);
      expect(versusOf(printVersus(mapped, shown), shown)).toEqual(mapped);
    }
  }
});
