import { expect, test } from "vitest";
import * as v from "valibot";

import { checkClaims, figureWords } from "../../../src/domain/check-claims";
import { CLAIMS, type Claim, type ClaimFigures } from "../../../src/domain/claims";
import data from "../../../data/claims.json";

const claim = (part: Partial<Claim>): Claim => ({
  id: "toy",
  claim: "100 people do.",
  value: 100,
  within: 0.05,
  source: { publisher: "Somebody", title: "Something", url: null },
  comparisons: [{ figure: "counted", bears: "same", words: "{figure} people did." }],
  ...part,
});
const people = (value: number | [number, number]): ClaimFigures => ({
  counted: { value, unit: "people", how: "counted", sources: ["census2021"] },
});
const verdict = (part: Partial<Claim>, figures: ClaimFigures) =>
  checkClaims([claim(part)], figures)[0]!.verdict;
const OTHER = [{ figure: "counted", bears: "other", words: "{figure} others." }] as const;

test("a figure within reach of the claim bears it out, one beyond does not", () => {
  expect(verdict({}, people(95))).toBe("holds");
  expect(verdict({}, people(105))).toBe("holds");
  expect(verdict({}, people(94))).toBe("does not hold");
  expect(verdict({}, people(106))).toBe("does not hold");
});

test("a range bears it out where any part of it does", () => {
  expect(verdict({}, people([60, 95]))).toBe("holds");
  expect(verdict({}, people([60, 94]))).toBe("does not hold");
});

test("a figure of something else can only bear it out by another definition", () => {
  expect(verdict({ comparisons: [...OTHER] }, people(100))).toBe("holds by another definition");
  expect(verdict({ comparisons: [...OTHER] }, people(50))).toBe("cannot be checked");
});

test("context decides nothing, and no figure means no check", () => {
  const context = [{ figure: "counted", bears: "context", words: "{figure}." }] as const;
  expect(verdict({ comparisons: [...context] }, people(100))).toBe("cannot be checked");
  expect(verdict({}, {})).toBe("cannot be checked");
});

test("a claim without a number holds from its least share on", () => {
  const share = (value: number): ClaimFigures => ({
    counted: { value, unit: "%", how: "counted", sources: [] },
  });
  expect(verdict({ value: null, least: 50 }, share(50))).toBe("holds");
  expect(verdict({ value: null, least: 50 }, share(49.9))).toBe("does not hold");
});

test("sentences carry the live figure and the number claimed as a part of it", () => {
  const words = "Of {figure} people that is {share}.";
  const [checked] = checkClaims(
    [claim({ comparisons: [{ figure: "counted", bears: "context", words }] })],
    people(1250),
  );
  expect(checked!.sentences).toEqual(["Of 1,250 people that is 8%."]);
  expect(checked!.sources).toEqual(["census2021"]);
});

test("a range reads low to high", () => {
  expect(figureWords({ value: [11.1, 14.6], unit: "%", how: "", sources: [] })).toBe(
    "11.1% to 14.6%",
  );
});

test("data/claims.json is well formed, its ids are its own, and what cannot be checked says why", () => {
  const { claims } = v.parse(CLAIMS, data);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  for (const each of claims) {
    const checkable = each.comparisons.some(({ bears }) => bears !== "context");
    if (!checkable) expect(each.note, each.id).toBeTruthy();
    else expect(each.value !== null || each.least !== undefined, each.id).toBe(true);
  }
});
