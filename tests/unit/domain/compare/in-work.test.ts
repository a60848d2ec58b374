import { expect, test } from "vitest";
import { textOf } from "../../../../src/domain/area-sentence";
import { inWorkFacts } from "../../../../src/domain/compare/in-work-facts";
import {
  uncertainOrderSentence,
  workingFamiliesInEngland,
  workingFamiliesSentence,
} from "../../../../src/domain/compare/in-work-sentences";
import { placesOf, type Place } from "../../../../src/domain/place";
import { EXPERIMENTAL_LABEL } from "../../../../src/domain/tiers";
import { builtEngland } from "../../../built-england";
import { builtInWork } from "../../../built-in-work";
import { builtIndicators } from "../../../built-indicators";

const { boroughs, model } = builtInWork();
const PLACES = placesOf(builtEngland().releases.at(-1)!);
const named = (name: string): Place => PLACES.find((place) => place.name === name)!;
const SIX = PLACES.filter(({ kind }) => kind === "borough");
const FACTS = inWorkFacts(
  boroughs,
  model,
  ({ kind }) => (kind === "borough" ? { of: 250, per: 1_000 } : undefined),
  builtIndicators(),
);
const figure = (id: string, name: string) =>
  FACTS.find((fact) => fact.id === id)!.figureOf(named(name));

test("the region is the sum of its boroughs, its share that of the sums", () => {
  const { working, notWorking } = boroughs.children;
  const all = working.reduce<number>((sum, count) => sum + count!, 0);
  const rest = notWorking.reduce<number>((sum, count) => sum + count!, 0);
  expect(figure("children-whose-family-works", "Liverpool City Region")).toMatchObject({
    value: all,
    note: `${((100 * all) / (all + rest)).toFixed(1)}% of all children on low income`,
  });
});

test("a survey's figure comes with its interval and its coefficient of variation, by hand", () => {
  // 13.1% of jobs in Knowsley, coefficient 15%: 13.1 ± 1.96 × 0.15 × 13.1 = 9.2 to 17.0.
  expect(figure("jobs-below-living-wage", "Knowsley")).toMatchObject({
    text: "13.1%",
    note: "95% interval 9.2% to 17.0%; coefficient of variation 15%, acceptable",
  });
  expect(figure("jobs-below-living-wage", "England")).toMatchObject({ text: "12.5%" });
});

test("what is not published is not known, with the reason, and never zero", () => {
  expect(figure("children-whose-family-works", "Somerset")).toEqual({
    known: false,
    reason: "Not held in this atlas",
  });
  expect(figure("children-in-working-families", "Liverpool City Region")).toEqual({
    known: false,
    reason: "Published for boroughs only",
  });
  for (const fact of FACTS) {
    for (const place of PLACES) {
      const found = fact.figureOf(place);
      if (found.known) expect(found.value).toBeGreaterThan(0);
      else expect(found.reason).not.toBe("");
    }
  }
});

test("the model is for boroughs, an interval and a warning always with it", () => {
  for (const place of SIX) {
    const found = figure("in-work-poverty", place.name);
    expect(found).toMatchObject({ known: true });
    if (found.known) {
      expect(found.note).toContain(EXPERIMENTAL_LABEL);
      expect(found.low).toBeLessThan(found.value);
      expect(found.high).toBeGreaterThan(found.value);
    }
  }
  expect(FACTS.filter(({ tier }) => tier === "Experimental").map(({ id }) => id)).toEqual([
    "in-work-poverty",
  ]);
});

test("every pair of boroughs reads well and claims no more than is known", () => {
  for (const a of SIX) {
    for (const b of SIX.filter((each) => each !== a)) {
      const text = textOf(workingFamiliesSentence(boroughs, [a, b])!);
      expect(text).not.toMatch(/NaN|undefined|null|’s’s|s’s | {2}|\.\./);
      expect(textOf(workingFamiliesInEngland(boroughs, [a, b])!)).toMatch(
        / only part of the picture\.$/,
      );
      expect(text).toContain(a.name);
      expect(text).toContain(b.name);
      expect(uncertainOrderSentence(FACTS, [a, b]) ?? "").not.toMatch(/undefined|NaN/);
    }
  }
  expect(textOf(workingFamiliesSentence(boroughs, [named("St Helens")])!)).toContain(
    "St Helens’ children on low income",
  );
  expect(workingFamiliesSentence(boroughs, [named("Somerset")])).toBeUndefined();
});

test("overlapping intervals put no places in order; one place has no order", () => {
  expect(uncertainOrderSentence(FACTS, [named("Knowsley"), named("Halton")])).toMatch(
    /overlap for residents’ weekly pay(, | and )jobs below the real Living Wage/,
  );
  expect(uncertainOrderSentence(FACTS, [named("Knowsley")])).toBeUndefined();
});

test("places elsewhere have the counts that the publisher's table has for them", () => {
  expect(figure("children-whose-family-works", "Sunderland")).toMatchObject({
    value: 10_398,
    note: "65.8% of all children on low income",
  });
  expect(figure("children-whose-family-works", "England")).toMatchObject({
    note: "70.7% of all children on low income, without Somerset",
  });
  const without = PLACES.filter(
    ({ name }) => !figure("children-whose-family-works", name).known,
  ).map(({ name }) => name);
  expect(without).toEqual(["South West region", "Somerset"]);
});

test("the share of the six stands beside England's, and what is unusual is said of the lowest alone", () => {
  const six = textOf(workingFamiliesInEngland(boroughs, SIX)!);
  expect(six).toContain("In England 70.7% of children on low income live in a working family");
  expect(six).toMatch(/Liverpool \(2nd lowest\), Knowsley \(3rd lowest\).*without work/);
  expect(textOf(workingFamiliesInEngland(boroughs, [named("Adur")])!)).not.toContain("lowest");
});
