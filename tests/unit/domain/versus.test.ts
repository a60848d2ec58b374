import { expect, test } from "vitest";
import { IN_WORK_MEASURES } from "../../../src/domain/in-work-measures";
import { MEASURES } from "../../../src/domain/measures";
import { mappedAt, mappedWords, printVersus, versusOf, yearsOf } from "../../../src/domain/versus";

// Ethnic group stands beside itself only (ethnic-group-apart.test.ts).
const BESIDE_ANY = MEASURES.filter(({ apart }) => apart !== true);
const shown = mappedAt("imd", 2025);
const said = (text: string | null) => {
  const { id, year } = versusOf(text, shown);
  return `${id} ${year}`;
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
  expect(versusOf(null, mappedAt("imd", 2004)).year).toBe(2025);
});

test("every measure at every release survives its text", () => {
  for (const { id } of [...BESIDE_ANY, ...IN_WORK_MEASURES]) {
    for (const year of yearsOf(id)) {
      const mapped = mappedAt(id, year);
      expect(versusOf(printVersus(mapped, shown), shown)).toEqual(mapped);
    }
  }
});

test("a measure of work and low income is itself, at a year that it has", () => {
  expect(said("universal-credit@2019")).toBe("universal-credit 2019");
  expect(said("residents-pay")).toBe("residents-pay 2024");
  expect(mappedWords(mappedAt("jobs-below-living-wage", null))).toBe(
    "Jobs below the real Living Wage, April 2022",
  );
});
