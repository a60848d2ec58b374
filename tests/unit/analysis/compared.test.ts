import { expect, test } from "vitest";
import { comparisonOf } from "../../../src/analysis/compared";
import { BOROUGHS } from "../../../src/domain/boroughs";
import { viewOf } from "../../../src/domain/deck/view-search";
import { builtEngland } from "../../built-england";

const england = builtEngland();
const NOBODYS = "E99999999";
const WIRRAL = "E08000015";

const compared = (places: readonly string[]) => {
  const { places: shown, unknown } = comparisonOf({ ...viewOf(""), places }, england)!;
  return { shown: shown.map(({ code }) => code), unknown };
};

test("a code that nobody has is named as unknown, and the boroughs are compared instead", () => {
  const { shown, unknown } = compared([NOBODYS]);
  expect(unknown).toEqual([NOBODYS]);
  expect([...shown].sort()).toEqual(BOROUGHS.map(({ code }) => code).sort());
});

test("beside a place that is known, an unknown one is named and left out", () => {
  expect(compared([NOBODYS, WIRRAL])).toEqual({ shown: [WIRRAL], unknown: [NOBODYS] });
});

test("where none is chosen, none is unknown", () => {
  const { shown, unknown } = compared([]);
  expect(unknown).toEqual([]);
  expect(shown).toHaveLength(BOROUGHS.length);
});
