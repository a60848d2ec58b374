import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as v from "valibot";

import { checkClaims } from "../../../src/domain/check-claims";
import { CLAIM_FIGURES, CLAIMS, type ClaimFigures } from "../../../src/domain/claims";

const root = join(import.meta.dirname, "../../..");
const json = (file: string): unknown => JSON.parse(readFileSync(join(root, file), "utf8"));
const { claims } = v.parse(CLAIMS, json("data/claims.json"));
const { figures } = v.parse(CLAIM_FIGURES, json("public/data/claims/figures.json"));
const persistence: ClaimFigures = {
  "still-most-deprived-share": { value: 80, unit: "%", how: "", sources: [] },
  "always-10-share": { value: 60, unit: "%", how: "", sources: [] },
};

test("every figure a claim names is built, or is one of persistence, which the app computes", () => {
  const named = claims.flatMap(({ comparisons }) => comparisons.map(({ figure }) => figure));
  const missing = named.filter((key) => figures[key] === undefined && !(key in persistence));
  expect(missing).toEqual([]);
});

test("the figures, against sums made elsewhere", () => {
  // 320,931 where a score is known, and 29 areas filled by rank.
  expect(figures["income-deprived-2015"]!.value).toBe(327741);
  expect(figures["income-deprived-2019"]!.value).toBe(305065);
  expect(figures["income-deprived-2025"]!.value).toBe(464955);
  expect(figures["residents-in-work"]!.value).toBe(680743);
  expect(figures["children-in-working-families"]!.value).toBe(42122);
  expect(figures["working-share-region"]!.value).toBe(55.4);
  expect(figures["working-share-england"]!.value).toBe(70.7);
  expect(figures["jobs-below-living-wage"]!.value).toEqual([11.1, 14.6]);
  expect(figures["employment-rate-2019"]!.value).toBe(72.9);
});

test("the verdicts that follow", () => {
  const verdicts = Object.fromEntries(
    checkClaims(claims, { ...figures, ...persistence }).map(({ id, verdict }) => [id, verdict]),
  );
  expect(verdicts).toMatchObject({
    "in-work-poverty-330000": "does not hold as worded",
    "income-deprived-330000": "holds",
    "living-wage-27": "cannot be checked as stated",
    "still-poor": "holds",
    population: "holds",
    "employment-rate": "holds",
    "fair-employment-charter": "rests on its own figures",
    "low-pay-111000": "cannot be checked",
    "households-into-work-first-year": "cannot be checked",
  });
});

test("330,000 would be nearly half of all residents in work", () => {
  const [checked] = checkClaims(claims, figures).filter(({ id }) => id.startsWith("in-work"));
  expect(checked!.sentences.join(" ")).toContain(
    "Of the 680,743 residents in work on Census day, the number claimed would be 48%.",
  );
});
