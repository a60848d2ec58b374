import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importFile } from "../../src/analysis/participants/import-file";
import { releaseFile } from "../../src/analysis/participants/release-file";
import { hierarchyOf } from "../../src/analysis/participants/release-participants";
import { plainClass, release, THRESHOLD, TWO_FILES } from "../../src/domain/disclosure";
import { releaseHouseholds } from "../../src/domain/households";
import { LEVELS } from "../../src/domain/released";
import { split } from "../../src/domain/split";
import { statementsOf } from "../../src/domain/statements";
import { programmeOf } from "../attack/programme";
import { broughtTwice, onePersonMore, twoThresholds } from "../attack/releases";
import { recovered, solve } from "../attack/solver";
import { attackWorlds, households, rangeEnd, sums, tables, type World } from "../attack/worlds";
import { builtAreas } from "../built-data";
import { places } from "../unit/participants/places";

const one = (children: number) => [{ parentOf: new Array<number>(children).fill(0), count: 1 }];

/** Everything at once: two areas, their total, households over them, and years of start. */
function* wholeWorlds(threshold: number): Generator<World> {
  const most = rangeEnd(threshold === 5 ? 10 : 12);
  for (const areas of tables(2, most)) {
    const people = areas[0]! + areas[1]!;
    const levels = release(areas, one(2), threshold);
    const whole = { low: levels[1]!.low[0]!, high: levels[1]!.high[0]! };
    for (const counts of households(people)) {
      const { without, members, several, ones } = counts;
      const released = releaseHouseholds(whole, counts, threshold);
      for (let year = 0; year <= people; year++)
        yield {
          cells: [...areas, without, members, several, ones, year, people - year],
          shown: [levels, released, split(whole, [year, people - year], threshold)],
          most: [
            ...[Infinity, Infinity, Infinity, Infinity],
            ...[Math.floor(released.members.high / 2), Infinity, Infinity, Infinity],
          ],
        };
    }
  }
}

function* deepSplits(threshold: number): Generator<World> {
  for (const counts of sums(5, rangeEnd(threshold + 14))) {
    const people = counts.reduce((a, b) => a + b, 0);
    const whole = plainClass(people, threshold);
    yield { cells: [...counts, people], shown: [whole, split(whole, counts, threshold)] };
  }
}

describe("all that is released together", () => {
  const threshold = THRESHOLD;

  it("tells nothing to whoever tries every world", () => {
    for (const worlds of [wholeWorlds, deepSplits]) {
      const found = attackWorlds(worlds(threshold), threshold);
      console.info(`${worlds.name} at ${threshold}: ${JSON.stringify(found)}`);
      expect(found).toMatchObject({ exact: 0, narrowed: 0, examples: [] });
    }
  });

  it("tells nothing to a solver, whatever the programme", async () => {
    let cells = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const { released, truth } = programmeOf(seed, threshold, 16);
      const isUsed = (cell: string) => !cell.startsWith("year") || truth.get(cell)! > 0;
      const found = recovered(await solve(statementsOf(released), isUsed), truth, threshold);
      cells += found.cells;
      expect(found, `seed ${seed}`).toMatchObject({ exact: [], narrowed: [] });
    }
    console.info(`40 programmes at ${threshold}: ${cells} cells, 0 recovered`);
  });
});

/** The same worlds where each count is hidden and rounded by itself, as if nothing else were shown. */
function* unguardedWorlds(threshold: number): Generator<World> {
  const alone = (counts: readonly number[]) => counts.map((count) => plainClass(count, threshold));
  for (const areas of tables(2, rangeEnd(threshold === 5 ? 10 : 12))) {
    const people = areas[0]! + areas[1]!;
    for (const { without, members, several, ones } of households(people)) {
      const cells = [...areas, without, members, several, ones, people];
      const most = cells.map(() => Infinity);
      most[4] = Math.floor(plainClass(members, threshold).high / 2);
      yield { cells, shown: alone(cells), most };
    }
  }
}

function* unguardedSplits(threshold: number): Generator<World> {
  for (const counts of sums(5, rangeEnd(threshold + 14))) {
    const cells = [...counts, counts.reduce((a, b) => a + b, 0)];
    yield { cells, shown: cells.map((count) => plainClass(count, threshold)) };
  }
}

describe("the same attack on counts that are hidden and rounded each by itself", () => {
  it.each([
    ["areas, their total and households", unguardedWorlds],
    ["people split in five", unguardedSplits],
  ] as const)("recovers counts of %s", (_, worlds) => {
    const found = attackWorlds(worlds(THRESHOLD), THRESHOLD);
    console.info(`unguarded, ${worlds.name}: ${JSON.stringify({ ...found, examples: [] })}`);
    expect(found.exact + found.narrowed).toBeGreaterThan(100);
  });

  it("recovers areas of whole programmes with a solver", async () => {
    let [exact, narrowed] = [0, 0];
    for (let seed = 1; seed <= 10; seed++) {
      const { released, truth } = programmeOf(seed, THRESHOLD, 16, { guarded: false });
      const found = recovered(
        await solve(statementsOf(released), (cell) => cell.startsWith("area")),
        truth,
        THRESHOLD,
      );
      exact += found.exact.length;
      narrowed += found.narrowed.length;
    }
    console.info(`unguarded, 10 programmes: ${exact} exact, ${narrowed} narrowed`);
    expect(exact + narrowed).toBeGreaterThan(0);
  });
});

describe("one file brought twice", () => {
  it("told counts while there were two thresholds to choose from", () => {
    const found = attackWorlds(twoThresholds(), 5);
    console.info(`at 10, then at 5: ${JSON.stringify(found)}`);
    expect(found.exact).toBeGreaterThan(0);
    expect(found.narrowed).toBeGreaterThan(0);
  });

  it("tells no more than once", () => {
    const found = attackWorlds(broughtTwice(), THRESHOLD);
    console.info(`brought twice: ${JSON.stringify(found)}`);
    expect(found).toMatchObject({ exact: 0, narrowed: 0, examples: [] });
  });

  it("gives counts away where the second has one person more, as the page says", () => {
    const found = attackWorlds(onePersonMore(), THRESHOLD);
    console.info(`one person more: ${JSON.stringify(found)}`);
    expect(found.exact).toBeGreaterThan(0);
    const [seven, eight] = [7, 8].map((count) => release([count], [], THRESHOLD)[0]!.figure[0]);
    expect([seven, eight]).toEqual([5, 10]);
    expect(TWO_FILES).toContain("from 5 to 10, there were 7");
  });
});

it("the synthetic file, with all its statements at once, tells no area", async () => {
  const areas = builtAreas();
  const path = join(import.meta.dirname, "../../public/data/synthetic-participants.csv");
  const file = new File([readFileSync(path)], "synthetic.csv");
  const { participants } = await importFile(file, places);
  const shown = releaseFile(participants, areas, THRESHOLD);
  const again = await importFile(file, places);
  expect(releaseFile(again.participants, areas, THRESHOLD)).toEqual(shown);
  const { people, households: homes, starters } = shown;
  const statements = statementsOf({
    levels: LEVELS.map((level) => people.apart[0]![level]),
    parentsOf: hierarchyOf(areas),
    households: homes[0] ?? [],
    starters: starters[0],
  });
  const truth = new Map<string, number>();
  for (let row = 0; row < areas.count; row++) truth.set(`area ${row}`, 0);
  participants.row.forEach((row) => truth.set(`area ${row}`, truth.get(`area ${row}`)! + 1));
  const isAsked = (cell: string) => /^area \d*7$/.test(cell);
  const found = recovered(await solve(statements, isAsked), truth, 5);
  console.info(`the synthetic file: ${found.cells} areas, ${statements.length} statements`);
  expect(found).toMatchObject({ exact: [], narrowed: [] });
});
