import { expect, test } from "vitest";
import { textOf, valueRuns } from "../../../src/domain/area-sentence";
import { measureOf } from "../../../src/domain/measure-releases";
import { definitionOf } from "../../../src/domain/persistence";
import { releasesWords, withHistory } from "../../../src/domain/persistence-runs";
import { toyValues } from "../../toy-areas";

const YEARS = [2004, 2007, 2010, 2015, 2019, 2025];
const always10 = definitionOf("always-10");
const runs = valueRuns(measureOf("imd"), toyValues({ value: [83], ranked: 33_755 }), 0);

const said = (history: readonly (0 | 1 | "unknown")[], of?: string): string =>
  textOf(withHistory(runs, always10, { memberships: [history], years: YEARS }, 0, of));

test("who is in now has its past in the same sentence", () => {
  expect(said([1, 1, 1, 1, 1, 1])).toBe(
    "Ranks 83rd of 33,755 in England in 2025: among the most deprived 1%, and in the most deprived 10% in all six releases since 2004.",
  );
  expect(said([0, 1, 0, 1, 1, 1])).toMatch(
    /1%, and in the most deprived 10% in four of six releases, most recently 2025\.$/,
  );
});

test("who is not has it in a sentence of its own", () => {
  expect(said([0, 0, 0, 0, 0, 0])).toMatch(
    /1%\. Never in the most deprived 10% of England in the six releases since 2004\.$/,
  );
  expect(said([1, 0, 0, 0, 0, 0])).toMatch(
    /1%\. In the most deprived 10% of England in one of six releases, that of 2004\.$/,
  );
});

test("a past of another measure names it", () => {
  expect(said([1, 1, 1, 1, 1, 1], "Multiple deprivation")).toMatch(
    /1%\. Multiple deprivation: in the most deprived 10% in all six releases since 2004\.$/,
  );
});

test("releases are counted in words", () => {
  expect([6, 4, 0].map((count) => releasesWords(count, 6))).toEqual([
    "in all six releases",
    "in four of six releases",
    "in none of six releases",
  ]);
});
