import { expect, test } from "vitest";
import * as v from "valibot";

import { factSentence, PROGRAMME_FACTS } from "../../../src/domain/programme-facts";
import data from "../../../data/programmes.json";

const { programmes } = v.parse(PROGRAMME_FACTS, data);

test("programmes stand oldest first, end after they begin and have a fact each", () => {
  const starts = programmes.map(({ from }) => from);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  for (const { from, to, facts } of programmes) {
    expect(to ?? Infinity).toBeGreaterThanOrEqual(from);
    expect(facts.length).toBeGreaterThan(0);
  }
});

test("a fact has a figure where its sentence has a place for one, and only there", () => {
  for (const fact of programmes.flatMap(({ facts }) => facts)) {
    expect(fact.words.includes("{value}"), fact.words).toBe(fact.value !== undefined);
    expect(fact.unit === undefined).toBe(fact.value === undefined);
    expect(factSentence(fact)).not.toMatch(/[{}]|NaN/);
  }
});

test("figures are said in their unit", () => {
  const said = (value: number, unit: "gbp-million" | "people" | "percent") =>
    factSentence({
      words: "{value}.",
      value,
      unit,
      kind: "reported",
      source: { publisher: "Somebody", title: "Something", url: null },
    });
  expect(said(4.5, "gbp-million")).toBe("£4.5m.");
  expect(said(18000, "people")).toBe("18,000.");
  expect(said(130, "percent")).toBe("130%.");
});
