import { expect, test } from "vitest";
import * as v from "valibot";

import { checkClaims, figureWords } from "../../../src/domain/check-claims";
import { CLAIMS, type Claim, type ClaimFigures } from "../../../src/domain/claims";
import data from "../../../data/claims.json";

const of = (part: Partial<Claim["comparisons"][number]>): Claim["comparisons"][number] => ({
  figure: "counted",
  differs: [],
  context: false,
  words: "{figure}.",
  ...part,
});

const claim = (part: Partial<Claim>): Claim => ({
  id: "toy",
  claim: "100 people do.",
  value: 100,
  within: 0.05,
  source: { publisher: "Somebody", title: "Something", url: null },
  comparisons: [of({ words: "{figure} people did." })],
  unstated: [],
  ...part,
});
const people = (value: number | [number, number]): ClaimFigures => ({
  counted: { value, unit: "people", how: "counted", sources: ["census2021"] },
});
const verdict = (part: Partial<Claim>, figures: ClaimFigures) =>
  checkClaims([claim(part)], figures)[0]!.verdict;

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

test("a number that a figure of something else has does not hold as worded", () => {
  for (const differs of [
    ["quantity"],
    ["population"],
    ["date"],
    ["population", "source"],
  ] as const) {
    const comparisons = [of({ differs: [...differs] })];
    expect(verdict({ comparisons }, people(100))).toBe("does not hold as worded");
    expect(verdict({ comparisons }, people(50))).toBe("cannot be checked");
  }
});

test("a number that only the claimant's own figure has rests on it", () => {
  const own = of({ differs: ["source"] });
  expect(verdict({ comparisons: [own] }, people(100))).toBe("rests on its own figures");
  expect(verdict({ comparisons: [own, of({})] }, people(100))).toBe("holds");
});

test("a claim without a year or a definition cannot be checked as stated, whatever a figure says", () => {
  for (const count of [50, 100])
    expect(verdict({ unstated: ["year"] }, people(count))).toBe("cannot be checked as stated");
});

test("context decides nothing, and no figure means no check", () => {
  expect(verdict({ comparisons: [of({ context: true })] }, people(100))).toBe("cannot be checked");
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
    [claim({ comparisons: [of({ context: true, words })] })],
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
    const checkable = each.comparisons.some(({ context }) => !context);
    if (!checkable) expect(each.note, each.id).toBeTruthy();
    else expect(each.value !== null || each.least !== undefined, each.id).toBe(true);
  }
});
