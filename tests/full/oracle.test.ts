import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvFormat, csvParse } from "d3-dsv";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hotspotRequest } from "../../scripts/atlas/hotspot-request";
import { openArtefacts } from "../../scripts/atlas/read";
import { runAtlas } from "../../scripts/atlas/run";
import { globalMoran } from "../../src/analysis/global-moran";
import { referenceOf } from "../../src/analysis/hotspots";
import { measureOf, releaseShown } from "../../src/domain/measure-releases";
import { toldSentences, type Told } from "../oracle/sentences";

const ROOT = join(import.meta.dirname, "../..");
const SOURCES = join(ROOT, "../shared/data");
const DATA = join(ROOT, "public/data");
const MEASURES = ["imd", "income", "education"] as const;
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
  ...["always-10", "always-20", "deep-rooted", "hot-spot-always"].flatMap((definition) =>
    MEASURES.map((measure): [string, string] => [
      `persistence-${definition}-${measure}`,
      `persistence --definition ${definition} --measure ${measure}`,
    ]),
  ),
  ...MEASURES.flatMap((measure) =>
    YEARS.flatMap((year) =>
      ["gi", "moran"].map((statistic): [string, string] => [
        `hotspots-${measure}-${year}-${statistic}`,
        `hotspots --measure ${measure} --release ${year} --statistic ${statistic} --seed 1`,
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

const SYNTHETIC = join(DATA, "synthetic-participants.csv");
/** Whom the made-up participants are set against: once a population, once a count of the Indices. */
const DENOMINATORS = ["residents", "income-deprived"];

const folder = mkdtempSync(join(tmpdir(), "oracle-"));
const SENTENCES = join(folder, "sentences.json");
const told = toldSentences();
let checks: readonly Check[] = [];

const recompute = (artefacts = DATA): readonly Check[] =>
  JSON.parse(
    execFileSync("python3", [join(ROOT, "tests/oracle/recompute.py"), SOURCES, artefacts, folder], {
      encoding: "utf8",
      maxBuffer: 1e8,
    }),
  ) as readonly Check[];

/** The one figure for a whole map, which the screen says and no command prints. */
const wholeMaps = () => {
  const artefacts = openArtefacts(DATA);
  return MEASURES.flatMap((id) =>
    YEARS.map((year) => {
      const { values, weights } = referenceOf(
        hotspotRequest(artefacts, measureOf(id), releaseShown(id, year), {
          ...{ statistic: "moran", alpha: 0.05, permutations: 99, seed: 1 },
        }),
      );
      const { i, z } = globalMoran(values, weights);
      return { measure: id, release: year, i, z };
    }),
  );
};

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
  writeFileSync(join(folder, "global-moran.csv"), csvFormat(wholeMaps()));
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
  // A check that finds nothing to compare would pass whatever the atlas says.
  expect(checks.filter(({ compared }) => !(compared > 0))).toEqual([]);
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

type Cells = Record<string, string>;

/** The third decimal one more. */
const offInDecimals = (text: string): string =>
  text.replace(/(?<=\.\d\d)\d/, (digit) => String((Number(digit) + 1) % 10));

/** One cell of a printed table made untrue, in the first line that has it so. */
const falsify = (
  name: string,
  column: string,
  change: (cell: string) => string = offInDecimals,
  isMeant: (cell: string) => boolean = () => true,
) => {
  const file = join(folder, `${name}.csv`);
  const table = csvParse(readFileSync(file, "utf8"));
  const row = table.find((each: Cells) => isMeant(each[column] ?? ""))!;
  const before = row[column]!;
  row[column] = change(before);
  expect(row[column], `${name} ${column}`).not.toBe(before);
  writeFileSync(file, csvFormat(table, table.columns));
};

/** What is made untrue of the built files: the ranks of a measure, neighbours, figures of districts. */
interface BuiltFile {
  readonly releases: readonly {
    readonly rank: number[];
    readonly worst: { readonly values: number[] };
    readonly lsoas: number[];
    readonly measures: Record<string, Record<string, { values: number[]; ranks: number[] }>>;
  }[];
  readonly queen: number[];
}

/** A copy of the built artefacts with one figure of each kind made untrue. */
const falsifiedArtefacts = (): string => {
  const copy = join(folder, "data");
  cpSync(DATA, copy, { recursive: true });
  const change = (name: string, how: (file: BuiltFile) => void) => {
    const file = JSON.parse(readFileSync(join(copy, name), "utf8")) as BuiltFile;
    how(file);
    writeFileSync(join(copy, name), JSON.stringify(file));
  };
  change("measures/education.json", ({ releases: [first] }) => {
    first!.rank[0]! += 1;
    first!.worst.values[0]! += 1;
  });
  change("weights.json", ({ queen }) => queen.splice(0, 2));
  change("england/summary.json", ({ releases: [first] }) => {
    const { imd, income } = first!.measures;
    first!.lsoas[0]! += 1;
    imd!["average_rank"]!.values[0]! += 1;
    imd!["average_score"]!.ranks[1]! += 1;
    delete income!["proportion_most_deprived_10"];
  });
  const people = csvParse(readFileSync(SYNTHETIC, "utf8"));
  const nowhere: Cells = { ...people[0], participant_id: "nowhere", postcode: "ZZ1 1ZZ" };
  const everybody: Cells[] = [...people, nowhere];
  writeFileSync(join(copy, "synthetic-participants.csv"), csvFormat(everybody, people.columns));
  return copy;
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
  falsify("persistence-always-20-imd", "percentile_2007");
  falsify("persistence-hot-spot-always-imd", "releases_in", falsified);
  for (const column of ["statistic", "z", "p_analytic", "q"])
    falsify("hotspots-imd-2025-gi", column);
  falsify("hotspots-imd-2025-moran", "z");
  // The right strength, and the wrong side.
  const isHot = (cell: string) => cell === "hot";
  falsify("hotspots-income-2019-gi", "class", () => "cold", isHot);
  const isTelling = (cell: string) => Number(cell) > 0.01 && Number(cell) < 0.3;
  falsify("hotspots-education-2007-gi", "p", (cell) => String(Number(cell) + 0.15), isTelling);
  falsify("global-moran", "i");
  falsify("global-moran", "z");
  falsify("summary-imd-2019", "average_rank");
  // A count, the residents it is set against, and a rate, each in a line of its own.
  change("reach-residents", /(?<=^lsoa,E\d+,[^,]+),5,5,/m, ",10,10,");
  change("reach-residents", /(?<=^msoa,E\d+,[^,]+,[^,]*,[^,]*,)\d+/m, "1");
  change("reach-income-deprived", /(?<=^borough,(?:[^,]*,){5})[\d.]+/m, "0.01");
  writeFileSync(SENTENCES, JSON.stringify(withOneWrongOfEach(told)));
  const found = recompute(falsifiedArtefacts());
  const out = Object.fromEntries(found.map((check) => [check.name, check.out]));
  expect(out).toMatchObject({
    "national percentiles of the command line": 1,
    "persistence and trajectories": 2,
    "always a hot spot: persistence and trajectories": 1,
    "queen neighbours from the published boundaries": 2,
    "Gi*": 1,
    "z of the neighbours, the own value held": 1,
    "local Moran's I z": 1,
    "two-sided normal p": 1,
    "permutation p, within 4 standard errors of own draws": 1,
    "global Moran's I": 1,
    "z of global Moran's I": 1,
    "summary measures of the boroughs, 2004 to 2019": 1,
    "which summary measures districts have": 1,
    "summary measures of all districts, 2004 to 2019, in units of the last digit": 1,
    "ranks of all districts, 2004 to 2019": 1,
    "synthetic participants whose postcode the publisher's table places": 1,
    "ranks carried to the areas of 2021, region and ring around it": 1,
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
  const unnoticed = found.filter((check) => check.out === 0).map(({ name }) => name);
  expect(unnoticed).toEqual(["true counts within the range shown"]);
}, 300_000);
