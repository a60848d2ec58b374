import { expect, test } from "vitest";
import { textOf } from "../../../../src/domain/area-sentence";
import { indicatorFact } from "../../../../src/domain/compare/indicator-facts";
import {
  newestSentence,
  notJoinedSentence,
  workAndIncomeSentences,
  workAndIncomeSource,
} from "../../../../src/domain/compare/newest-sentences";
import { INDICATORS, indicatorOf } from "../../../../src/domain/indicators/indicators";
import { placesOf } from "../../../../src/domain/place";
import { builtEngland } from "../../../built-england";
import { builtInWork } from "../../../built-in-work";
import { builtIndicators } from "../../../built-indicators";

const FILE = builtIndicators();
const { boroughs } = builtInWork();
const PLACES = placesOf(builtEngland().releases.at(-1)!);
const named = (name: string) => PLACES.find((place) => place.name === name)!;
const SIX = PLACES.filter(({ kind }) => kind === "borough");
const told = (id: string, ...names: string[]) =>
  textOf(newestSentence(FILE, indicatorOf(id), names.map(named))!);

test("the newest figure of each place is told with its year and what it is set against", () => {
  expect(told("children-low-income-before-housing", "Knowsley", "Sefton")).toBe(
    "In the year to March 2025 (provisional), 24.5% of children under 16 lived on relative low income before housing costs in Knowsley and 19.8% in Sefton, against 19.3% in the United Kingdom.",
  );
  expect(told("weekly-pay", "Knowsley", "England")).toBe(
    "In April 2025 (provisional), £660 a week before tax was the median pay of employees who live in Knowsley, against £648 in England.",
  );
  expect(newestSentence(FILE, indicatorOf("weekly-pay"), [named("England")])).toBeUndefined();
  expect(newestSentence(FILE, indicatorOf("gigabit"), SIX)).toBeUndefined();
});

test("the split by work and the newer series are told apart, each with its own year", () => {
  const sentences = workAndIncomeSentences(boroughs, FILE, SIX).map(textOf);
  expect(sentences).toHaveLength(5);
  for (const text of sentences) expect(text).not.toMatch(/NaN|undefined|null| {2}|\.\./);
  expect(notJoinedSentence(FILE, boroughs)).toContain("never join the two");
  expect(workAndIncomeSource(boroughs, FILE)).toMatch(/year to March 2025.*year to March 2022$/);
});

test("a line of a table has the figure, its interval and its year", () => {
  const fact = indicatorFact(FILE, indicatorOf("weekly-pay"));
  expect(fact.when).toBe("April 2025 (provisional)");
  expect(fact.against).toBe("England £648");
  expect(fact.figureOf(named("Knowsley"))).toMatchObject({
    text: "£660",
    note: "95% interval £603 to £717",
  });
  for (const indicator of INDICATORS)
    for (const place of PLACES) {
      const figure = indicatorFact(FILE, indicator).figureOf(place);
      if (figure.known) expect(figure.text).not.toMatch(/NaN|undefined/);
      else expect(figure.reason).not.toBe("");
    }
});
