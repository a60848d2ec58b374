import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAtlas } from "../../scripts/atlas/run";
import { toldSentences, type Told } from "../oracle/sentences";

const ROOT = join(import.meta.dirname, "../..");
const SOURCES = join(ROOT, "../shared/data");
const MEASURES = ["imd", "income", "education"];
const YEARS = [2004, 2007, 2010, 2015, 2019, 2025];

interface Check {
  readonly name: string;
  readonly compared: number;
  readonly worst: number;
  readonly out: number;
  readonly first: readonly string[];
}

/** What the command line is asked, by the name of the file that the recomputation reads. */
const QUESTIONS: readonly (readonly [string, string])[] = [
  ...["always-10", "always-20", "deep-rooted"].flatMap((definition) =>
    MEASURES.map((measure): [string, string] => [
      `persistence-${definition}-${measure}`,
      `persistence --definition ${definition} --measure ${measure}`,
    ]),
  ),
  ...MEASURES.flatMap((measure) =>
    YEARS.flatMap((year) =>
      ["gi", "moran"].map((statistic): [string, string] => [
        `hotspots-${measure}-${year}-${statistic}`,
        `hotspots --measure ${measure} --release ${year} --statistic ${statistic} --permutations 9999 --seed 1`,
      ]),
    ),
  ),
  ...["imd", "income"].flatMap((measure) =>
    YEARS.slice(0, -1).map((year): [string, string] => [
      `summary-${measure}-${year}`,
      `summary --measure ${measure} --release ${year}`,
    ]),
  ),
];

const SYNTHETIC = join(ROOT, "public/data/synthetic-participants.csv");
/** Whom the made-up participants are set against: once a population, once a count of the Indices. */
const DENOMINATORS = ["residents", "income-deprived"];

const folder = mkdtempSync(join(tmpdir(), "oracle-"));
const SENTENCES = join(folder, "sentences.json");
const told = toldSentences();
let checks: readonly Check[] = [];

const recompute = (): readonly Check[] =>
  JSON.parse(
    execFileSync(
      "python3",
      [join(ROOT, "tests/oracle/recompute.py"), SOURCES, join(ROOT, "public/data"), folder],
      { encoding: "utf8", maxBuffer: 1e8 },
    ),
  ) as readonly Check[];

beforeAll(async () => {
  for (const [name, question] of QUESTIONS)
    writeFileSync(
      join(folder, `${name}.csv`),
      await runAtlas(question.split(" "), () => undefined),
    );
  for (const denominator of DENOMINATORS)
    writeFileSync(
      join(folder, `reach-${denominator}.csv`),
      await runAtlas(["reach", SYNTHETIC, "--denominator", denominator], () => undefined),
    );
  writeFileSync(SENTENCES, JSON.stringify(told));
  checks = recompute();
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true }));

test("an independent program reaches the atlas's figures from the publishers' tables", () => {
  const said = checks.map(({ name, compared, worst }) => `${name}: ${compared}, worst ${worst}`);
  process.stdout.write(`${said.join("\n")}\n`);
  expect(
    checks.flatMap(({ name, out, first }) => (out === 0 ? [] : [{ name, out, first }])),
  ).toEqual([]);
  expect(checks.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(250_000);
});

test("more than 500 sentences are recomputed, of every kind", () => {
  const compared = checks.filter(({ name }) => name.startsWith("sentences of"));
  expect(compared).toHaveLength(6);
  expect(compared.reduce((sum, one) => sum + one.compared, 0)).toBe(told.length);
  expect(told.length).toBeGreaterThan(500);
  expect(new Set(told.map(({ text }) => text)).size).toBeGreaterThan(400);
});

/** The same with its last figure one more. */
const falsified = (text: string): string =>
  text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));

/** Of each kind the first sentence that has a figure in digits is made untrue. */
const withOneWrongOfEach = (all: readonly Told[]): readonly Told[] => {
  const kinds = new Set(all.map(({ kind }) => kind));
  const wrong = new Set(
    [...kinds].map((kind) => all.findIndex((each) => each.kind === kind && /\d/.test(each.text))),
  );
  return all.map((each, at) => (wrong.has(at) ? { ...each, text: falsified(each.text) } : each));
};

test("the recomputation notices one wrong figure of each kind", () => {
  const persistence = "persistence-always-10-imd";
  const change = (name: string, from: string | RegExp, to: string) => {
    const file = join(folder, `${name}.csv`);
    const before = readFileSync(file, "utf8");
    const after = before.replace(from, to);
    expect(after, name).not.toBe(before);
    writeFileSync(file, after);
  };
  change(persistence, ",persistent,1,", ",never,0,");
  // A count, the residents it is set against, and a rate, each in a line of its own.
  change("reach-residents", /(?<=^lsoa,E\d+,[^,]+),5,5,/m, ",10,10,");
  change("reach-residents", /(?<=^msoa,E\d+,[^,]+,[^,]*,[^,]*,)\d+/m, "1");
  change("reach-income-deprived", /(?<=^borough,(?:[^,]*,){5})[\d.]+/m, "0.01");
  writeFileSync(SENTENCES, JSON.stringify(withOneWrongOfEach(told)));
  const out = Object.fromEntries(recompute().map((check) => [check.name, check.out]));
  expect(out).toMatchObject({
    "persistence and trajectories": 2,
    "figures released: hidden, rounded, or said as a range": 2,
    "denominators of reach": 1,
    "reach per 1,000 and its interval": 1,
    "sentences of areas and their histories": 1,
    "sentences of counts and shares": 1,
    "sentences of direction": 1,
    "sentences of patches": 1,
    "sentences of boroughs": 1,
    "sentences of change in boroughs": 1,
  });
  // A true count outside the range that is shown would be a fault of the control itself.
  expect(out["true counts within the range shown"]).toBe(0);
}, 300_000);
