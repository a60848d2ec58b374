import { expect, test } from "vitest";
import { CLASS_METHODS } from "../../../../src/domain/classify";
import { HOTSPOT_STATISTICS } from "../../../../src/domain/hotspot-words";
import { MEASURES } from "../../../../src/domain/measures";
import { METHOD_GROUPS } from "../../../../src/domain/methods/method";
import * as methodOf from "../../../../src/domain/methods/method-of";
import { GLOSSARY, METHODS } from "../../../../src/domain/methods/methods";
import { DEFINITIONS } from "../../../../src/domain/persistence";
import { SUMMARY_MEASURES } from "../../../../src/domain/summary";
import { TIERS } from "../../../../src/domain/tiers";
import { VIEW_KEYS } from "../../../../src/domain/view";

const IDS = new Set<string>(METHODS.map(({ id }) => id));

test("every method has its own address, and the Method page has a part for it", () => {
  expect(IDS.size).toBe(METHODS.length);
  const parts: readonly string[] = METHOD_GROUPS.map(({ id }) => id);
  for (const { id, group } of METHODS) {
    expect(VIEW_KEYS.section.parse(id), id).toBe(id);
    expect(parts, id).not.toContain(id);
    expect(parts, id).toContain(group);
  }
  for (const { id } of METHOD_GROUPS) expect(METHODS.some(({ group }) => group === id)).toBe(true);
});

test.each(METHODS)("$id says all that a section has to say", (method) => {
  const { name, plain, words, maths, sources, assumptions, limits } = method;
  for (const text of [name, plain, words, maths, ...assumptions, ...limits]) {
    expect(text.trim()).toBe(text);
    expect(text).not.toMatch(/NaN|undefined/);
  }
  for (const sentence of [plain, words, ...assumptions, ...limits])
    expect(sentence).toMatch(/[.?!]$/);
  expect(maths).toMatch(/[=→×≤Σ÷,]/);
  expect(assumptions.length).toBeGreaterThan(0);
  expect(limits.length).toBeGreaterThan(0);
  expect(sources.length).toBeGreaterThan(0);
  for (const { author, year, title, publisher } of sources) {
    expect(Math.min(author.length, title.length, publisher.length)).toBeGreaterThan(2);
    expect(year).toBeGreaterThan(1900);
  }
});

test("every figure there is names a method that exists", () => {
  const asked: readonly [Readonly<Record<string, string | null>>, readonly string[]][] = [
    [methodOf.METHOD_OF_KIND, MEASURES.map(({ kind }) => kind)],
    [methodOf.METHOD_OF_TIER, TIERS.map(({ tier }) => tier)],
    [methodOf.METHOD_OF_DEFINITION, DEFINITIONS.map(({ id }) => id)],
    [methodOf.METHOD_OF_STATISTIC, HOTSPOT_STATISTICS],
    [methodOf.METHOD_OF_SUMMARY, SUMMARY_MEASURES.map(({ id }) => id)],
    [methodOf.METHOD_OF_CLASSES, CLASS_METHODS],
  ];
  for (const [named, choices] of asked) {
    for (const choice of choices) expect(IDS, choice).toContain(named[choice]);
  }
  for (const named of Object.values(methodOf)) {
    for (const id of Object.values(named)) if (id !== null) expect(IDS).toContain(id);
  }
});

test("every word of the glossary is told once, in order, and leads to a section", () => {
  const terms = GLOSSARY.map(({ term }) => term);
  expect(new Set(terms).size).toBe(terms.length);
  for (const { method } of GLOSSARY) expect(IDS).toContain(method);
  for (const word of [
    "LSOA",
    "IMD",
    "Hot spot",
    "Persistent",
    "Margin of error",
    "Decile, or tenth",
  ])
    expect(terms).toContain(word);
});

/** What is done, and by whom, stands in the words of a method or in its limits. */
const DONE = /\b(?:we|our|us|you|the atlas|this page|left out|no colour|gets?|seed)\b/i;

test.each(METHODS)(
  "$id assumes what might not be so, and tells elsewhere what is done",
  (method) => {
    for (const assumption of method.assumptions) expect(assumption).not.toMatch(DONE);
  },
);

test("“always” is explained wherever a method is called so", () => {
  const always = METHODS.filter(({ id, name }) => /^always/i.test(name) || id === "deep-rooted");
  expect(always).toHaveLength(4);
  for (const { limits } of always)
    expect(limits.join(" ")).toMatch(/“Always” means at every release\. Releases are snapshots/);
});

test("the sentence on marks names each of them", () => {
  const { plain } = METHODS.find(({ id }) => id === "tiers")!;
  expect(plain.split(": ")[1]!.split(/, (?:or )?/)).toHaveLength(TIERS.length);
});
