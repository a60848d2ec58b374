import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  release,
  ROUNDING,
  thresholdOf,
  THRESHOLD,
  type Released,
} from "../../../src/domain/disclosure";
import { controlWords, guesses, hiddenWords, shownAs, together } from "../../../src/domain/shown";
import { releaseStarters, seriesOf, FIRST_YEAR } from "../../../src/domain/series";
import { mostStarted } from "../../../src/domain/series-words";
import { split } from "../../../src/domain/split";

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
    threshold: fc.constant(THRESHOLD),
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
    for (let count = 0; count < 40; count++) {
      const [{ figure }] = release([count], [], THRESHOLD) as [Released];
      if (!Number.isNaN(figure[0]!)) expect(figure[0]).toBeGreaterThanOrEqual(THRESHOLD);
    }
  });

  it("cannot be switched off or changed", () => {
    for (const asked of [0, 1, 3, 7, 10, 11, NaN, 4.5])
      expect(() => thresholdOf(asked)).toThrow(RangeError);
    expect(() => release([1], [], 0)).toThrow(RangeError);
  });

  it("moves a total that would give its parts away", () => {
    // 7 + 7 + 4 = 18 rounds to 20, which the two 5s could only reach with 4 people in the hidden area.
    const [, all] = release([7, 7, 4], one(3), 5);
    expect(all!.figure[0]).toBe(15);
    expect(shownAs(all!, 0)).toBe("10 to 18");
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
          const [low, high] = [found.low[0]![i]!, found.high[0]![i]!];
          if (count < threshold) expect([low, high]).toEqual([0, threshold - 1]);
          else expect(high - low).toBeGreaterThanOrEqual(2);
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
            const said = shownAs(level, i);
            if (/^[\d,]+$/.test(said))
              expect(Math.abs(Number(said.replaceAll(",", "")) - count)).toBeLessThanOrEqual(2);
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

describe("a second division of the same people", () => {
  it("holds the truth in every range and leaves the whole's range open", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 9 }),
        fc.constant(THRESHOLD),
        (counts, threshold) => {
          const people = counts.reduce((a, b) => a + b, 0);
          const [all] = release([people], [], threshold) as [Released];
          const whole = { low: all.low[0]!, high: all.high[0]! };
          const { low, high } = split(whole, counts, threshold);
          counts.forEach((count, i) => {
            expect(count >= low[i]! && count <= high[i]!).toBe(true);
            expect(high[i]! - low[i]!).toBeGreaterThanOrEqual(2);
          });
          expect(low.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(whole.low);
          expect(high.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(whole.high);
        },
      ),
    );
  });
});

describe("starters over time", () => {
  const january = (year: number) => (year - 1970) * 12;
  const started = (months: readonly number[]) => {
    const people = months.map(() => 1);
    const [all] = release([months.length], [], 5) as [Released];
    return releaseStarters(months, people, { low: all.low[0]!, high: all.high[0]! }, 5);
  };
  const many = (count: number, month: number) => new Array<number>(count).fill(month);

  it("say nothing of when a programme of two began and ended", () => {
    const two = started([january(2021), january(2023) + 9]);
    expect(seriesOf(two)).toBeUndefined();
    expect(two).toEqual(started([january(2024), january(2024)]));
  });

  it("run from the first year shown to the last, whatever one mistyped date says", () => {
    const usual = [...many(150, january(2023)), ...many(150, january(2024) + 5)];
    const years = (months: readonly number[]) =>
      seriesOf(started(months))?.starts.map((m) => m / 12 + 1970);
    expect(years(usual)).toEqual([2023, 2024]);
    expect(years([...usual, january(2053)])).toEqual([2023, 2024]);
  });

  it("are by quarter where most quarters can be shown, else by year", () => {
    const quarters = [0, 3, 6, 9].flatMap((month) => many(30, january(2023) + month));
    expect(seriesOf(started(quarters))).toMatchObject({ months: 3 });
    expect(seriesOf(started(many(120, january(2023))))).toMatchObject({ months: 12 });
  });

  it("name the fullest window only where it is shown and alone", () => {
    const nameOf = (month: number) => String(FIRST_YEAR + (month - january(FIRST_YEAR)) / 12);
    const told = (months: readonly number[]) => mostStarted(seriesOf(started(months))!, nameOf);
    expect(told([...many(50, january(2023)), ...many(20, january(2024))])).toBe(
      "Most started in 2023: about 50.",
    );
    expect(told([...many(20, january(2023)), ...many(20, january(2024))])).toBe("");
    expect(told([...many(20, january(2023)), ...many(2, january(2024))])).toBe(
      "Only one year can be shown.",
    );
  });
});

describe("what the file does not say", () => {
  it("is not known, not a small count, and totals over it are at least", () => {
    const [areas, all] = release([0, 20, 3, 2], one(4), 5, [1e9, 20, 4, 6]) as [Released, Released];
    expect([0, 1, 2, 3].map((i) => shownAs(areas, i))).toEqual([
      "not known",
      "20",
      "fewer than 5",
      "not known",
    ]);
    expect(shownAs(all, 0)).toMatch(/^at least 2\d$/);
    expect(hiddenWords(areas, 5)).toBe("Fewer than 5 participants, or not known");
  });
});

describe("the words", () => {
  it("say where a figure is moved by more than rounding, and by how much at most", () => {
    const plainly = release([20, 40, 30], one(3), 5);
    expect(controlWords(5, { lsoa: plainly[0]!, region: plainly[1]! })).toBe(
      "Counts below 5 are hidden and the rest rounded to 5.",
    );
    const moved = release([7, 7, 4], one(3), 5);
    expect(controlWords(5, { lsoa: moved[0]!, region: moved[1]! })).toBe(
      "Counts below 5 are hidden and the rest rounded to 5. 1 figure is protected further: it is written as the range it lies in, and drawn by a number that may be off by up to 5.",
    );
  });

  it("bound hidden counts by what is true where programmes are added up", () => {
    const five = Array.from({ length: 5 }, () => release([4], [], 5)[0]!);
    const all = together(five, 5);
    expect(shownAs(all, 0)).toBe("fewer than 21");
    expect(hiddenWords(all, 5)).toBe("Fewer than 21 participants");
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
