import { expect, test } from "vitest";
import { shrink } from "../../../src/analysis/empirical-bayes";
import { overdispersion } from "../../../src/analysis/funnel";
import { LIST_ERROR, needAlone } from "../../../src/analysis/need-reached";
import { reachFigures } from "../../../src/analysis/participants/reach-figures";
import { hierarchyOf } from "../../../src/analysis/participants/release-participants";
import { reach } from "../../../src/analysis/reach";
import { release } from "../../../src/domain/disclosure";
import { LEVELS, type ReleasedLevels } from "../../../src/domain/released";
import { guesses } from "../../../src/domain/shown";
import { sumBy } from "../../../src/domain/sum-by";
import { builtAreas } from "../../built-data";
import { seededDraws, type Draws } from "./seeded-draws";

const areas = builtAreas();
const hierarchy = hierarchyOf(areas);
const isNeed = areas.msoas.map((_, msoa) => msoa % 4 === 0);

/** Counts of every LSOA where nobody is reached less than others but by chance. */
const drawn = (draws: Draws, rate: number, differs: (draws: Draws) => number) => {
  const factor = areas.msoas.map(() => differs(draws));
  return areas.residents.map((people, row) =>
    draws.poisson(rate * people * factor[areas.msoa[row]!]!),
  );
};

const figuresOf = (counts: Float64Array) => {
  const [lsoa, msoa, borough, region] = release(counts, hierarchy, 5) as [
    ReleasedLevels["lsoa"],
    ReleasedLevels["msoa"],
    ReleasedLevels["borough"],
    ReleasedLevels["region"],
  ];
  return reachFigures({ lsoa, msoa, borough, region }, areas, areas.residents);
};

/** Chance alone, and areas that differ by more: their rates' variance is a third or a whole of the mean's square. */
const NULLS: readonly (readonly [string, (draws: Draws) => number])[] = [
  ["chance alone", () => 1],
  ["rates that differ like a gamma variable", (draws) => draws.gamma(3)],
  ["rates that differ like a log-normal variable", (draws) => draws.logNormal(1 / 3)],
  ["rates that differ widely", (draws) => draws.gamma(1)],
];

/** Figures found, for whoever reads the run. */
const print = (found: string) => process.stdout.write(`${found}\n`);

const RUNS = 120;
/** Two standard errors of a share of so many runs above what is promised. */
const AT_MOST = LIST_ERROR + 2 * Math.sqrt((LIST_ERROR * (1 - LIST_ERROR)) / RUNS);

test.each(NULLS)(
  "a list of places reached less names one by chance in at most 1 of 20 runs: %s",
  (name, differs) => {
    const draws = seededDraws(20_251_030);
    for (const rate of [0.0014, 0.014]) {
      let wrong = 0;
      for (let run = 0; run < RUNS; run++) {
        const { levels, people, regionRate, spread } = figuresOf(drawn(draws, rate, differs));
        const norm = { rate: regionRate, tau2: spread.tau2 };
        const { verdicts } = needAlone(levels.msoa, people.msoa, isNeed, norm);
        if (verdicts.fewer > 0) wrong += 1;
      }
      print(`list error, ${name}, ${1000 * rate} per 1,000: ${wrong} of ${RUNS} runs`);
      expect(wrong / RUNS, `${1000 * rate} per 1,000`).toBeLessThanOrEqual(AT_MOST);
    }
  },
);

test("a place of need that a well-spread programme leaves out is named", () => {
  const counts = drawn(seededDraws(7), 0.014, () => 1);
  counts.forEach((_, row) => {
    if (areas.msoa[row] === 0) counts[row] = 0;
  });
  const { levels, people, regionRate, spread } = figuresOf(counts);
  const norm = { rate: regionRate, tau2: spread.tau2 };
  const { gaps } = needAlone(levels.msoa, people.msoa, isNeed, norm);
  expect(gaps.filter(({ isBeyond }) => isBeyond).map(({ area }) => area)).toEqual([0]);
});

test("95% intervals of rounded counts cover the true rate in 95% of cases or more", () => {
  const draws = seededDraws(1936);
  for (const mean of [5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100]) {
    const counts = Float64Array.from({ length: 4000 }, () => draws.poisson(mean));
    const [released] = release(counts, [], 5);
    const { low, high } = reach(released!, new Float64Array(4000).fill(1000));
    const shown = [...low.keys()].filter((i) => !Number.isNaN(low[i]!));
    const covers = shown.filter((i) => low[i]! <= mean && mean <= high[i]!);
    print(`interval, mean ${mean}: covers ${covers.length} of ${shown.length} shown`);
    expect(covers.length / shown.length, `${mean} expected`).toBeGreaterThanOrEqual(0.95);
  }
});

/** Steadied rates of every area of a level, hidden ones at their best guess. */
const steadied = (
  levels: ReleasedLevels,
  level: "msoa" | "lsoa",
  people: Float64Array,
  regionRate: number,
): Float64Array => {
  const from = LEVELS.indexOf(level);
  const all = guesses(
    LEVELS.slice(from).map((each) => levels[each]),
    hierarchy.slice(from),
  );
  return shrink(all, people, regionRate).rate;
};

test("steadied rates keep the region's rate, and hidden places count in mean and spread", () => {
  const draws = seededDraws(1991);
  const ratios: number[] = [];
  for (let run = 0; run < 20; run++) {
    const counts = drawn(draws, 0.0014, (each) => each.gamma(1));
    const { people, regionRate, shrunk, spread, levels } = figuresOf(counts);
    expect(levels.msoa.figure.filter(Number.isNaN).length).toBeGreaterThan(20);
    for (const level of ["msoa", "lsoa"] as const) {
      const all = steadied(levels, level, people[level], regionRate);
      const reached = all.reduce((sum, rate, i) => sum + rate * people[level][i]!, 0);
      const per = people[level].reduce((sum, each) => sum + each, 0);
      expect(reached / per, level).toBeCloseTo(regionRate, 12);
      // What is shown was steadied among all areas, hidden ones too, and a hidden area shows none.
      const { figure } = levels[level];
      expect(shrunk[level].rate, level).toEqual(
        all.map((rate, i) => (Number.isNaN(figure[i]!) ? NaN : rate)),
      );
    }
    const true_ = overdispersion(
      sumBy(counts, areas.msoa, areas.msoas.length),
      people.msoa,
      regionRate,
    );
    ratios.push(spread.phi / true_.phi);
  }
  const mean = ratios.reduce((sum, each) => sum + each, 0) / ratios.length;
  print(`spread found with hidden counts, against true counts: ${mean.toFixed(3)} times`);
  expect(mean).toBeGreaterThan(0.95);
  expect(mean).toBeLessThan(1.1);
});
