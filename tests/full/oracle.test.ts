import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAtlas } from "../../scripts/atlas/run";

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

const folder = mkdtempSync(join(tmpdir(), "oracle-"));
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

test("the recomputation notices one wrong figure", async () => {
  const name = "persistence-always-10-imd";
  const answer = await runAtlas(
    ["persistence", "--definition", "always-10", "--measure", "imd"],
    () => undefined,
  );
  writeFileSync(join(folder, `${name}.csv`), answer.replace(",persistent,1,", ",never,0,"));
  expect(recompute().find(({ name }) => name === "persistence and trajectories")!.out).toBe(2);
}, 300_000);
