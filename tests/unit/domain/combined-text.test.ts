import { expect, test } from "vitest";
import { measureOf } from "../../../src/domain/measure-releases";
import { combine } from "../../../src/domain/patch/combine";
import {
  combinedDetail,
  combinedSentence,
  combinedText,
} from "../../../src/domain/patch/combined-text";
import { builtAreas, builtValues } from "../../built-data";

const AREAS = builtAreas();
const KNOWSLEY = AREAS.codes.flatMap((_, row) => (AREAS.borough[row] === 4 ? [row] : []));

// Census 2021, TS054: 16,692 of Knowsley's 66,072 households rent from a council or association.
test("a rate says the counts it was worked out from", () => {
  const figure = combine(KNOWSLEY, builtValues("social-renting", 2021, AREAS), AREAS);
  expect(combinedText(figure)).toBe("25.3%");
  expect(combinedDetail(figure)).toBe("16,692 of 66,072");
  expect(combinedSentence(measureOf("social-renting"), 2021, figure)).toBe(
    "25.3% of households in 2021.",
  );
});

// MHCLG, Indices of Deprivation 2025, File 10: 40 of Knowsley's 100 areas in the most deprived 10%.
test("a rank says how many areas are in the most deprived tenth", () => {
  const figure = combine(KNOWSLEY, builtValues("imd", 2025, AREAS), AREAS);
  expect(combinedDetail(figure)).toBe("40 of 100 in the most deprived 10%");
  expect(combinedSentence(measureOf("imd"), 2025, figure)).toContain(
    "40 areas are in the most deprived 10%",
  );
});

test("a place below 1% keeps its tenths: no area is 0% from the most deprived", () => {
  const row = AREAS.rowOf.get("E01006413")!;
  expect(combinedText(combine([row], builtValues("imd", 2025, AREAS), AREAS))).toBe("0.2%");
});

test("no areas have no figure, and say so", () => {
  const figure = combine([], builtValues("residents", 2021, AREAS), AREAS);
  expect(combinedText(figure)).toBe("not known");
  expect(combinedDetail(figure)).toBe("No areas are chosen.");
});
