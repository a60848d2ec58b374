import { expect, test } from "vitest";
import { factWords } from "../../../../src/domain/compare/fact-words";
import { indicatorFact } from "../../../../src/domain/compare/indicator-facts";
import { INDICATORS, indicatorOf } from "../../../../src/domain/indicators/indicators";
import { builtIndicators } from "../../../built-indicators";

const told = (id: string): string => factWords(indicatorFact(builtIndicators(), indicatorOf(id)));

test("a figure that carries no sign says what it is per, then when", () => {
  expect(told("skills-participation")).toContain(
    "apprentices included. Per 100,000 people. Academic year 2024/25. England 5,174.",
  );
  expect(told("attainment")).toContain("Points of 90. Academic year 2024/25.");
});

test("a sign in the figure says the unit: it is not said again", () => {
  expect(told("weekly-pay")).not.toContain("£ a week");
  expect(told("claimants")).not.toMatch(/% of residents/i);
});

test.each(INDICATORS.map((each) => [each.id, each] as const))(
  "“%s” says its unit or shows it in the figure, and its time once",
  (_, indicator) => {
    const fact = indicatorFact(builtIndicators(), indicator);
    const words = factWords(fact).toLowerCase();
    if (!/^[%£]/.test(fact.unit)) expect(words).toContain(fact.unit);
    expect(words.split(fact.when.toLowerCase())).toHaveLength(2);
  },
);
