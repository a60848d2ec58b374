import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { directionOf, directionSentence, driftingShare } from "../../../src/domain/direction";
import { seededDraws, type Draws } from "../analysis/seeded-draws";

const YEARS = [2004, 2007, 2010, 2015, 2019, 2025];

describe("direction of movement", () => {
  it("counts the steps each way", () => {
    expect(directionOf([0.1, 0.2, 0.3, 0.4, 0.5, 0.6])).toEqual({ steps: 5, up: 5, down: 0 });
    expect(directionOf([0.3, 0.2, 0.25, 0.25, 0.1, 0.05])).toEqual({ steps: 5, up: 1, down: 3 });
  });

  it("knows nothing where a position is unknown, or there is only one", () => {
    expect(directionOf([0.1, NaN, 0.3])).toBeNull();
    expect(directionOf([0.1])).toBeNull();
  });

  it("turned round in time, rises are falls", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2 }), (series) => {
        const there = directionOf(series)!;
        const back = directionOf(series.toReversed())!;
        expect([back.up, back.down]).toEqual([there.down, there.up]);
      }),
    );
  });
});

test("the sentence says what happened and claims nothing of chance", () => {
  const said = (up: number, down: number) => directionSentence({ steps: 5, up, down }, YEARS);
  expect(said(5, 0)).toBe(
    "Its position in England became less deprived at five of five steps between releases since 2004.",
  );
  expect(said(1, 4)).toBe(
    "Its position in England became more deprived at four of five steps between releases since 2004, and less deprived at one.",
  );
  expect(said(0, 0)).toBe("Its position in England stayed the same between releases since 2004.");
  expect(said(3, 2)).not.toMatch(/chance|steadily|trend/);
});

/** Positions of six releases that only drift, by steps of one size, of any size, or of mostly small and a few large. */
const DRIFTS = {
  "steps of one size": ({ uniform }) => (uniform() < 0.5 ? 1 : -1),
  "steps of any size": ({ normal }) => normal(),
  "a few large steps": ({ normal, uniform }) => (uniform() < 0.8 ? 1 : 12) * normal(),
} satisfies Readonly<Record<string, (draws: Draws) => number>>;

const drawnPath = (draws: Draws, step: (draws: Draws) => number): number[] => {
  let at = 0;
  return YEARS.map(() => (at += step(draws)));
};

/** Of all pairs of releases those that rose, less those that fell: what a test of trend counts (Mann 1945, Kendall 1948). */
const kendall = (series: readonly number[]): number =>
  series.reduce(
    (sum, later, at) =>
      sum + series.slice(0, at).reduce((part, then) => part + Math.sign(later - then), 0),
    0,
  );

test.each(Object.keys(DRIFTS) as (keyof typeof DRIFTS)[])(
  "a position that only drifts moves one way as often as said: %s (simulated)",
  (id) => {
    const RUNS = 20_000;
    const draws = seededDraws(1945);
    const paths = Array.from({ length: RUNS }, () => drawnPath(draws, DRIFTS[id]));
    for (const least of [5, 4, 3]) {
      const share =
        paths.filter((path) => {
          const { up, down } = directionOf(path)!;
          return Math.max(up, down) >= least;
        }).length / RUNS;
      const said = driftingShare(5, least);
      // Three standard errors.
      expect(Math.abs(share - said)).toBeLessThanOrEqual(3 * Math.sqrt((said * (1 - said)) / RUNS));
    }
    // Why no test of trend is printed: of six exchangeable values |S| ≥ 13 has p 0.0167, and drift reaches it far more often.
    const trends = paths.filter((path) => Math.abs(kendall(path)) >= 13).length / RUNS;
    expect(trends).toBeGreaterThan(3 * 0.0167);
  },
);

test("the shares of drift, by hand: 2, 12 and 32 of 32 ways", () => {
  expect([5, 4, 3].map((least) => 32 * driftingShare(5, least))).toEqual([2, 12, 32]);
});
