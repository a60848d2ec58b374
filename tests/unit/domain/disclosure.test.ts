import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { release, ROUNDING, thresholdOf, type Released } from "../../../src/domain/disclosure";
import { guesses, shownAs, together } from "../../../src/domain/shown";
import { releaseSeries, releaseSplit } from "../../../src/domain/split";

const one = (children: number) => [{ parentOf: new Array<number>(children).fill(0), count: 1 }];

/** What anyone sees: the words, nothing else. */
const words = (levels: readonly Released[]): string =>
  levels.map((level) => Array.from(level.low, (_, i) => shownAs(level, i)).join(" ")).join(" | ");

/** Every table with these shapes: what a reader who knows the rule would try in turn. */
function* tables(cells: number, most: number): Generator<number[]> {
  const table = new Array<number>(cells).fill(0);
  for (;;) {
    yield [...table];
    let i = 0;
    while (i < cells && table[i] === most) table[i++] = 0;
    if (i === cells) return;
    table[i]! += 1;
  }
}

/**
 * Values each cell takes among the tables that look the same, per look. The tables are to end where a
 * rounding range ends (7, 12, 17), or the last range would look narrower than it is.
 */
const looksAlike = (
  all: Iterable<number[]>,
  show: (table: number[]) => string,
): Map<string, Set<number>[]> => {
  const seen = new Map<string, Set<number>[]>();
  for (const table of all) {
    const look = show(table);
    const values = seen.get(look) ?? table.map(() => new Set<number>());
    table.forEach((value, i) => values[i]!.add(value));
    seen.set(look, values);
  }
  return seen;
};

const everySmallCellMayBeAnything = (looks: Map<string, Set<number>[]>, threshold: number) => {
  const small = Array.from({ length: threshold }, (_, v) => v);
  for (const [look, cells] of looks)
    for (const values of cells) {
      const possible = small.filter((v) => values.has(v));
      if (possible.length > 0) expect(possible, look).toEqual(small);
    }
};

/** A region of random shape: leaves → neighbourhoods → boroughs → region. */
const hierarchy = fc
  .record({
    leaves: fc.integer({ min: 1, max: 14 }),
    middles: fc.integer({ min: 1, max: 4 }),
    tops: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ leaves, middles, tops }) => {
    const middle = Math.min(middles, leaves);
    const top = Math.min(tops, middle);
    return [
      { parentOf: Array.from({ length: leaves }, (_, i) => i % middle), count: middle },
      { parentOf: Array.from({ length: middle }, (_, i) => i % top), count: top },
      { parentOf: new Array<number>(top).fill(0), count: 1 },
    ];
  });

const populated = hierarchy.chain((parentsOf) =>
  fc.record({
    parentsOf: fc.constant(parentsOf),
    counts: fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 })), {
      minLength: parentsOf[0]!.parentOf.length,
      maxLength: parentsOf[0]!.parentOf.length,
    }),
    threshold: fc.integer({ min: 3, max: 10 }),
  }),
);

/** Interval propagation, up and down a tree: exact there, and written apart from the release itself. */
const attack = (
  levels: readonly Released[],
  parentsOf: readonly { parentOf: readonly number[]; count: number }[],
) => {
  const low = levels.map((l) => Array.from(l.low));
  const high = levels.map((l) => Array.from(l.high));
  for (let changed = true; changed;) {
    changed = false;
    parentsOf.forEach(({ parentOf, count }, k) => {
      for (let parent = 0; parent < count; parent++) {
        const children = parentOf.flatMap((p, i) => (p === parent ? [i] : []));
        const sum = (of: number[]) => children.reduce((s, c) => s + of[c]!, 0);
        const [least, most] = [sum(low[k]!), sum(high[k]!)];
        const tighten = (level: number, i: number, a: number, b: number) => {
          if (a > low[level]![i]!) [low[level]![i], changed] = [a, true];
          if (b < high[level]![i]!) [high[level]![i], changed] = [b, true];
        };
        tighten(k + 1, parent, least, most);
        for (const c of children)
          tighten(
            k,
            c,
            low[k + 1]![parent]! - (most - high[k]![c]!),
            high[k + 1]![parent]! - (least - low[k]![c]!),
          );
      }
    });
  }
  return { low, high };
};

describe("disclosure control", () => {
  it("hides zero and small counts alike and rounds the rest to 5", () => {
    const [areas] = release([0, 4, 5, 7, 8, 12, 13], [], 5);
    expect(Array.from(areas!.low, (_, i) => shownAs(areas!, i))).toEqual([
      "fewer than 5",
      "fewer than 5",
      "5",
      "5",
      "10",
      "10",
      "15",
    ]);
  });

  it("never shows a figure below the threshold", () => {
    for (let threshold = 3; threshold <= 10; threshold++)
      for (let count = 0; count < 40; count++) {
        const [{ figure }] = release([count], [], threshold) as [Released];
        if (!Number.isNaN(figure[0]!)) expect(figure[0]).toBeGreaterThanOrEqual(threshold);
      }
  });

  it("cannot be switched off", () => {
    for (const asked of [0, 1, 2, 11, NaN, 4.5])
      expect(() => thresholdOf(asked)).toThrow(RangeError);
    expect(() => release([1], [], 0)).toThrow(RangeError);
  });

  it("moves a total that would give its parts away", () => {
    // 7 + 7 + 4 = 18 rounds to 20, which the two 5s could only reach with 4 people in the hidden area.
    const [, all] = release([7, 7, 4], one(3), 5);
    expect(all!.figure[0]).toBe(15);
    // Three areas of 4: their total reads the same as any from 8 to 12.
    expect(release([4, 4, 4], one(3), 5)[1]!.figure[0]).toBe(10);
    // Two areas of 4: any figure at all would say that neither is empty.
    expect(shownAs(release([4, 4], one(2), 5)[1]!, 0)).toBe("fewer than 9");
  });

  it("leaves totals where they are when they say nothing new", () => {
    const counts = [1, 2, 3, 9, 14, 22, 0, 4];
    const [, all] = release(counts, one(8), 5);
    expect(all!.figure[0]).toBe(55);
  });

  it("leaves every small cell anywhere from 0 to 4, even to a reader who knows the rule", () => {
    for (const cells of [1, 2, 3, 4])
      everySmallCellMayBeAnything(
        looksAlike(tables(cells, cells > 3 ? 7 : 17), (table) =>
          words(release(table, one(cells), 5)),
        ),
        5,
      );
    everySmallCellMayBeAnything(
      looksAlike(tables(3, 17), (table) => words(release(table, one(3), 8))),
      8,
    );
  });

  it("does so through two levels", () => {
    const parentsOf = [
      { parentOf: [0, 0, 1, 1], count: 2 },
      { parentOf: [0, 0], count: 1 },
    ];
    everySmallCellMayBeAnything(
      looksAlike(tables(4, 12), (table) => words(release(table, parentsOf, 5))),
      5,
    );
  });

  it("does so across programmes and their views together", () => {
    const parentsOf = one(2);
    const show = ([a, b, c, d]: number[]) => {
      const first = release([a!, b!], parentsOf, 5);
      const second = release([c!, d!], parentsOf, 5);
      const both = first.map((level, k) => together([level, second[k]!], 5));
      return [first, second, both].map(words).join(" / ");
    };
    everySmallCellMayBeAnything(looksAlike(tables(4, 12), show), 5);
  });

  it("withstands subtraction in any hierarchy", () => {
    fc.assert(
      fc.property(populated, ({ parentsOf, counts, threshold }) => {
        const levels = release(counts, parentsOf, threshold);
        const found = attack(levels, parentsOf);
        counts.forEach((count, i) => {
          if (count >= threshold) return;
          expect([found.low[0]![i], found.high[0]![i]]).toEqual([0, threshold - 1]);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("states ranges that hold the truth, and figures within them or beside the first multiple", () => {
    fc.assert(
      fc.property(populated, ({ parentsOf, counts, threshold }) => {
        let truth = counts;
        release(counts, parentsOf, threshold).forEach((level, k) => {
          truth.forEach((count, i) => {
            expect(count).toBeGreaterThanOrEqual(level.low[i]!);
            expect(count).toBeLessThanOrEqual(level.high[i]!);
            const figure = level.figure[i]!;
            if (!Number.isNaN(figure)) expect(figure % ROUNDING).toBe(0);
            else expect(level.low[i]).toBe(0);
          });
          const above = parentsOf[k];
          if (!above) return;
          const next = new Array<number>(above.count).fill(0);
          truth.forEach((count, i) => (next[above.parentOf[i]!]! += count));
          truth = next;
        });
      }),
    );
  });

  it("tells nothing by the order of areas", () => {
    const counts = [3, 11, 0, 27, 4, 8];
    const forward = release(counts, one(6), 5);
    const backward = release([...counts].reverse(), one(6), 5);
    expect(Array.from(backward[0]!.figure).reverse()).toEqual(Array.from(forward[0]!.figure));
    expect(backward[1]!.figure).toEqual(forward[1]!.figure);
  });
});

describe("a second split of the same people", () => {
  it("is offered only where every small cell of both stays open", () => {
    function* divided() {
      for (const areas of tables(3, 12)) {
        const people = areas[0]! + areas[1]! + areas[2]!;
        for (let early = 0; early <= people; early++) yield [...areas, early, people - early];
      }
    }
    let offered = 0;
    const show = (table: number[]) => {
      const [areas, whole] = release(table.slice(0, 3), one(3), 5) as [Released, Released];
      const split = releaseSplit(table.slice(3), { low: whole.low[0]!, high: whole.high[0]! }, 5);
      if (split) offered += 1;
      return words([areas, whole, ...(split ? [split] : [])]);
    };
    // A split that is not offered is not seen, so its cells are none that a reader asks about.
    const looks = looksAlike(divided(), show);
    for (const [look, cells] of looks)
      if (look.split("|").length === 2) looks.set(look, cells.slice(0, 3));
    everySmallCellMayBeAnything(looks, 5);
    expect(offered).toBeGreaterThan(0);
  });

  it("lengthens the window until nothing is given away", () => {
    const months = [...new Array<number>(30).fill(600), ...new Array<number>(2).fill(603)];
    const whole = release([32], [], 5)[0]!;
    const series = releaseSeries(
      months,
      months.map(() => 1),
      { low: whole.low[0]!, high: whole.high[0]! },
      5,
    );
    expect(series?.starts[0]).toBe(600);
    expect(releaseSeries([-1, -1], [1, 1], { low: 0, high: 4 }, 5)).toBeUndefined();
  });
});

describe("guesses from released figures", () => {
  it("spreads what the parent leaves over the hidden areas, within their range", () => {
    const parentsOf = one(4);
    const levels = release([1, 2, 3, 20], parentsOf, 5);
    expect(Array.from(guesses(levels, parentsOf), (g) => Math.round(g * 100) / 100)).toEqual([
      1.67, 1.67, 1.67, 20,
    ]);
  });
});
