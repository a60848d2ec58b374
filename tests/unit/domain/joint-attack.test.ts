import { describe, expect, it } from "vitest";
import { classOf, plainClass, release, THRESHOLD } from "../../../src/domain/disclosure";
import { releaseHouseholds } from "../../../src/domain/households";
import { split } from "../../../src/domain/split";
import { statementsOf } from "../../../src/domain/statements";
import { programmeOf } from "../../attack/programme";
import { releasedAt, twoThresholds } from "../../attack/releases";
import { recovered, solve } from "../../attack/solver";
import { attackWorlds, households, rangeEnd, sums, tables, type World } from "../../attack/worlds";

const one = (children: number) => [{ parentOf: new Array<number>(children).fill(0), count: 1 }];
const nothing = { exact: 0, narrowed: 0, examples: [] };

function* areaWorlds(threshold: number): Generator<World> {
  for (const cells of tables(3, rangeEnd(threshold + 8)))
    yield { cells, shown: release(cells, one(3), threshold) };
}

function* nestedWorlds(threshold: number): Generator<World> {
  const nested = [{ parentOf: [0, 0, 1, 1], count: 2 }, ...one(2)];
  for (const cells of tables(4, 12)) yield { cells, shown: release(cells, nested, threshold) };
}

function* splitWorlds(parts: number, threshold: number): Generator<World> {
  for (const counts of sums(parts, rangeEnd(threshold + (parts > 3 ? 14 : 24)))) {
    const people = counts.reduce((a, b) => a + b, 0);
    const whole = plainClass(people, threshold);
    yield { cells: [...counts, people], shown: [whole, split(whole, counts, threshold)] };
  }
}

function* householdWorlds(threshold: number): Generator<World> {
  for (let people = 0; people <= rangeEnd(2 * threshold + 14); people++) {
    const whole = plainClass(people, threshold);
    for (const counts of households(people)) {
      const { without, members, several, ones } = counts;
      const released = releaseHouseholds(whole, counts, threshold);
      const pairs = Math.floor(released.members.high / 2);
      yield {
        cells: [people, without, members, several, ones],
        shown: [whole, released],
        most: [Infinity, Infinity, Infinity, pairs, Infinity],
      };
    }
  }
}

describe("whoever tries every world finds nothing", () => {
  const threshold = THRESHOLD;

  it.each([
    ["three areas and their total", areaWorlds],
    ["two levels of totals", nestedWorlds],
    ["people split in two", (t: number) => splitWorlds(2, t)],
    ["people split in three", (t: number) => splitWorlds(3, t)],
    ["people split in four", (t: number) => splitWorlds(4, t)],
    ["households and people", householdWorlds],
  ] as const)("%s", (_, worlds) => {
    const found = attackWorlds(worlds(threshold), threshold);
    expect(found.worlds).toBeGreaterThan(500);
    expect(found).toMatchObject(nothing);
  });

  it("a solver given every statement about a programme recovers no cell", async () => {
    for (const seed of [1, 2, 3]) {
      const { released, truth } = programmeOf(seed, threshold, 12);
      const isUsed = (cell: string) => !/^year/.test(cell) || truth.get(cell)! > 0;
      const bounds = await solve(statementsOf(released), isUsed);
      expect(recovered(bounds, truth, threshold)).toMatchObject({ exact: [], narrowed: [] });
    }
  });

  it("classes divide the room, reach as far as they must and hold three values at least", () => {
    for (const low of [0, threshold, threshold + 3, 23, 40])
      for (let wide = 4; wide <= 40; wide++)
        for (const slack of [2, 4, 9, 12].filter((each) => each <= wide)) {
          const room = { low, high: low + wide, up: low + slack, down: low + wide - slack };
          const classes = Array.from({ length: wide + 1 }, (_, k) =>
            classOf(low + k, room, threshold),
          );
          classes.forEach((each, k) => {
            expect(each.low <= low + k && low + k <= each.high).toBe(true);
            expect(each.high >= room.up && each.low <= room.down).toBe(true);
            expect(each.high - each.low).toBeGreaterThanOrEqual(2);
            expect(classes[each.low - low]).toEqual(each);
            expect(classes[each.high - low]).toEqual(each);
          });
        }
  });
});

describe("the attack itself works", () => {
  /** The household rule before: rounded apart, withheld only where people less households were few. */
  function* naiveWorlds(threshold: number): Generator<World> {
    for (let people = 0; people <= rangeEnd(2 * threshold + 14); people++)
      for (const { without, members, several, ones } of households(people)) {
        if (without > 0) continue;
        const whole = plainClass(people, threshold);
        const [kinds, all] = release([ones, several], one(2), threshold);
        const isFar = whole.high - all!.low[0]! >= threshold - 1;
        yield {
          cells: [people, members, several, ones],
          shown: [whole, isFar ? [kinds, all] : null],
        };
      }
  }

  it("joining people and households recovers counts from the rule of before", () => {
    const found = attackWorlds(naiveWorlds(5), 5);
    expect(found.exact).toBeGreaterThan(0);
    expect(found.narrowed).toBeGreaterThan(0);
  });

  it("a solver does so too: 43 to 47 people, 23 to 27 households with several", async () => {
    const bounds = await solve([
      { terms: [["people 0", 1]], low: 43, high: 47 },
      { terms: [["several 0", 1]], low: 23, high: 27 },
      { terms: [["ones 0", 1]], low: 0, high: 4 },
      {
        terms: [
          ["people 0", 1],
          ["ones 0", -1],
          ["several 0", -2],
        ],
        low: 0,
        high: Infinity,
      },
    ]);
    const truth = new Map([
      ["people 0", 46],
      ["several 0", 23],
      ["ones 0", 0],
    ]);
    expect(recovered(bounds, truth, 5)).toMatchObject({
      exact: ["several 0"],
      narrowed: ["ones 0: 0 is known to be 0 to 1"],
    });
  });

  it("four areas of 12 were told by a total rounded without regard to them", () => {
    const naive = (counts: readonly number[]) => [
      counts.map((count) => plainClass(count, 5)),
      plainClass(
        counts.reduce((a, b) => a + b, 0),
        5,
      ),
    ];
    const worlds = function* (): Generator<World> {
      for (const cells of tables(4, 12)) yield { cells, shown: naive(cells) };
    };
    expect(attackWorlds(worlds(), 5).exact).toBeGreaterThan(0);
  });
});

describe("several thresholds of a file side by side", () => {
  it("told counts of areas and totals, at 10 and then at 5", () => {
    const found = attackWorlds(twoThresholds(), 5);
    expect(found.exact).toBeGreaterThan(0);
    expect(found.narrowed).toBeGreaterThan(0);
  });

  it("were released by the rule of today", () => {
    for (const cells of tables(3, 9)) {
      const [areas, all] = release(cells, one(3), THRESHOLD);
      const now = [...areas!.low, all!.low[0], ...areas!.high, all!.high[0]];
      const then = releasedAt(cells, THRESHOLD);
      expect([...then.map(({ low }) => low), ...then.map(({ high }) => high)]).toEqual(now);
    }
  });

  it("told single areas, one step at a time", () => {
    const steps = [5, 6, 7, 8, 9, 10];
    const look = (count: number) =>
      JSON.stringify(steps.map((t) => (count < t ? "fewer" : "shown")));
    for (const count of [5, 6, 7, 8, 9])
      expect([...Array(20).keys()].filter((n) => look(n) === look(count))).toEqual([count]);
  });
});
