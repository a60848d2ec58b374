import { randomLcg, randomNormal, randomUniform } from "d3-random";
import { expect, test } from "vitest";
import { expectedLeavers, leavingRecord } from "../../../src/analysis/leaving-record";
import { movedOn } from "../../../src/analysis/moved-on";
import { BOROUGHS } from "../../../src/domain/boroughs";
import type { EnglandColumns } from "../../../src/domain/england-columns";
import { builtPositions } from "../../built-england";

const ENGLAND = builtPositions();
const HOME = BOROUGHS.map(({ code }) => code);
const codeOf = (row: number) => ENGLAND.districts[ENGLAND.district[row]!]!.code;
const RECORD = leavingRecord(ENGLAND, 0.1, (row) => !HOME.includes(codeOf(row)));

test("England's record is what a plain count of like-placed areas gives", () => {
  const [first, last] = [ENGLAND.releases[0]!, ENGLAND.releases.at(-1)!];
  const bands = [
    [0, 0.01],
    [0.02, 0.05],
    [0.08, 0.1],
  ] as const;
  for (const [from, to] of bands) {
    const rows = [...ENGLAND.codes.keys()].filter((row) => {
      const percentile = (first.rank[row]! - 0.5) / first.areas;
      return (
        first.rank[row] !== 0 &&
        last.rank[row] !== 0 &&
        percentile >= from &&
        percentile < to &&
        !HOME.includes(codeOf(row))
      );
    });
    const left = rows.filter((row) => last.rank[row]! > 0.1 * last.areas).length / rows.length;
    const chances = rows.map((row) => RECORD.chanceAt((first.rank[row]! - 0.5) / first.areas));
    const mean = chances.reduce((sum, chance) => sum + chance, 0) / rows.length;
    expect(Math.abs(mean - left), `${from}-${to}`).toBeLessThan(0.03);
  }
  // Areas of one district share some of their fate.
  expect(RECORD.within).toBeGreaterThan(0.02);
});

test("the verdict on E01006599 follows the record, not a model that knows no such places", () => {
  const found = movedOn({
    england: ENGLAND,
    further: [],
    members: [{ code: "E01006599", residents: 1500 }],
    home: HOME,
    among: "england",
    count: 100,
    threshold: 0.1,
  });
  expect(found.left).toBe(19);
  expect(found.expected.left).toBeGreaterThan(13);
  expect(found.expected.left).toBeLessThan(18);
  expect(found.expected.high).toBeGreaterThan(found.left);
});

/** Areas whose fates share a chance within each district, all of them placed in the most deprived share. */
const drawnEngland = (seed: number, shared: number): EnglandColumns => {
  const random = randomLcg(seed);
  const normal = randomNormal.source(random)(0, 1);
  const uniform = randomUniform.source(random)(0, 1);
  const [districts, each] = [60, 40];
  const count = districts * each;
  const pulls = Array.from({ length: districts }, () => normal() * shared);
  const district = Uint16Array.from({ length: count }, (_, row) => Math.floor(row / each));
  const then = Uint16Array.from({ length: count }, () => 1 + Math.floor(uniform() * 999));
  const now = Uint16Array.from({ length: count }, (_, row) =>
    normal() * Math.sqrt(1 - shared ** 2) + pulls[district[row]!]! > 0.8 ? 5000 : 500,
  );
  const release = (year: number, rank: Uint16Array) => ({
    year,
    areas: 10_000,
    rank,
    worst: rank,
    carried: () => "exact" as const,
  });
  return {
    codes: Array.from({ length: count }, (_, row) => String(row)),
    districts: Array.from({ length: districts }, (_, at) => ({ code: String(at), name: "" })),
    district,
    releases: [release(2004, then), release(2025, now)],
  };
};

test("the range holds 95 times in 100, for places of one district too (simulated)", () => {
  let [held, naive] = [0, 0];
  const draws = 500;
  for (let seed = 1; seed <= draws; seed++) {
    const england = drawnEngland(seed / 1000, 0.5);
    const record = leavingRecord(england, 0.1, () => true);
    // Two whole districts and twenty single places: as bunched as the places found in England.
    const rows = [...Array(80).keys(), ...Array.from({ length: 20 }, (_, i) => (i + 3) * 80)];
    const places = rows.map((row) => ({
      percentile: (england.releases[0]!.rank[row]! - 0.5) / 10_000,
      district: england.district[row]!,
    }));
    const left = rows.filter((row) => england.releases[1]!.rank[row]! > 1000).length;
    const covers = ({ low, high }: { low: number; high: number }) => left >= low && left <= high;
    if (covers(expectedLeavers(record, places))) held += 1;
    if (covers(expectedLeavers({ ...record, within: 0 }, places))) naive += 1;
  }
  process.stdout.write(`95% range held ${held} of ${draws}, as if independent ${naive}\n`);
  // Two standard errors of a share of so many draws below what is promised.
  expect(held / draws).toBeGreaterThanOrEqual(0.95 - 2 * Math.sqrt((0.95 * 0.05) / draws));
  // Taken as independent, the same range fails far more often than 5 times in 100.
  expect(naive / draws).toBeLessThan(0.7);
}, 60_000);
