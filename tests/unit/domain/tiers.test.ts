import { expect, test } from "vitest";

import { MEASURES } from "../../../src/domain/measures";
import {
  BOROUGH_IN_WORK_MEASURES,
  MODELLED_IN_WORK_MEASURE,
  NEIGHBOURHOOD_IN_WORK_MEASURES,
} from "../../../src/domain/in-work-measures";
import { EXPERIMENTAL_LABEL, TIERS, tierWords } from "../../../src/domain/tiers";

test("tiers are told apart by mark, symbol and words, never by colour alone", () => {
  for (const key of ["mark", "symbol", "badge", "sentence"] as const)
    expect(new Set(TIERS.map((tier) => tier[key])).size).toBe(TIERS.length);
});

test("every measure's tier has its words", () => {
  const measures = [
    ...MEASURES,
    ...BOROUGH_IN_WORK_MEASURES,
    ...NEIGHBOURHOOD_IN_WORK_MEASURES,
    MODELLED_IN_WORK_MEASURE,
  ];
  for (const { tier } of measures) expect(tierWords(tier).tier).toBe(tier);
});

test("a measure of a sample brings its interval, and only the model is experimental", () => {
  const official = [...BOROUGH_IN_WORK_MEASURES, ...NEIGHBOURHOOD_IN_WORK_MEASURES];
  for (const measure of official) {
    expect(measure.tier).not.toBe("Experimental");
    expect(measure.interval !== undefined, measure.id).toBe(
      measure.tier === "Official, wide interval",
    );
  }
  expect(MODELLED_IN_WORK_MEASURE.tier).toBe("Experimental");
  expect(MODELLED_IN_WORK_MEASURE.caveat).toContain(EXPERIMENTAL_LABEL);
  expect(tierWords("Experimental").sentence).toContain(EXPERIMENTAL_LABEL);
});

test("no official measure is called in-work poverty", () => {
  for (const { title, short } of [...BOROUGH_IN_WORK_MEASURES, ...NEIGHBOURHOOD_IN_WORK_MEASURES])
    expect(`${title} ${short}`).not.toMatch(/in-work poverty/i);
});
