import fc from "fast-check";
import { redefinitionOf } from "../../../src/domain/measure-releases";
import { describe, expect, test } from "vitest";

import type { Values } from "../../../src/domain/areas";
import type { Carried } from "../../../src/domain/carried";
import {
  DEFINITIONS,
  definitionOf,
  definitionSentence,
  droppedOut,
  isUnchanged,
  persistenceOf,
  persistenceSentence,
  TRAJECTORIES,
  TRAJECTORY_WORDS,
  trajectoryOf,
  trajectorySentence,
  type Membership,
} from "../../../src/domain/persistence";

const YEARS = [2004, 2007, 2010, 2015, 2019, 2025];

/** Releases of 100 ranked areas: one list of ranks per area, one rank per release. */
const releases = (
  ranks: readonly (readonly number[])[],
  more: { worst?: readonly (readonly number[])[]; carried?: Carried } = {},
): Values[] =>
  YEARS.slice(0, ranks[0]!.length).map((year, k) => ({
    measure: "imd",
    year,
    kind: "position",
    value: Float64Array.from(ranks, (history) => history[k]!),
    worst: Float64Array.from(more.worst ?? ranks, (history) => history[k]!),
    ranked: 100,
    carried: () => more.carried ?? "exact",
  }));

const ALWAYS_10 = definitionOf("always-10");

describe("definitions", () => {
  test("are told apart by id, title and place", () => {
    for (const key of ["id", "title", "place"] as const) {
      expect(new Set(DEFINITIONS.map((definition) => definition[key])).size).toBe(
        DEFINITIONS.length,
      );
    }
    expect(() => definitionOf("always-30")).toThrow("always-30");
  });

  test("say themselves in one sentence", () => {
    expect(DEFINITIONS.map((definition) => definitionSentence(definition, 2004))).toEqual([
      "Most deprived 10% of England in every release since 2004",
      "Most deprived 20% of England in every release since 2004",
      "Most deprived 2.6% of England in every release since 2004",
      "Need above average, and high need around it, more than chance would explain, in every release since 2004",
    ]);
  });

  test("the words and the threshold agree", () => {
    for (const { rule, place } of DEFINITIONS) {
      if (rule.kind === "hot-spot") continue;
      const percent = Number(/([\d.]+)%/.exec(place)![1]);
      expect(rule.threshold * 100).toBeCloseTo(percent, 1);
    }
  });
});

describe("trajectories", () => {
  test.each([
    ["111111", "persistent"],
    ["000001", "new"],
    ["000011", "consecutive"],
    ["011111", "consecutive"],
    ["100011", "intermittent"],
    ["101111", "intermittent"],
    ["100001", "intermittent"],
    ["111110", "left"],
    ["010000", "left"],
    ["000000", "never"],
  ])("%s is %s", (history, trajectory) => {
    expect(trajectoryOf(Array.from(history).map((one) => (one === "1" ? 1 : 0)))).toBe(trajectory);
  });

  test("an unknown release is never taken for out", () => {
    expect(trajectoryOf([1, 1, "unknown", 1, 1, 1])).toBe("unknown");
    expect(trajectoryOf([0, 0, "unknown", 0, 0, 0])).toBe("unknown");
  });

  test("each history has exactly one, by its own description", () => {
    const is: Record<(typeof TRAJECTORIES)[number], (history: string) => boolean> = {
      unknown: (history) => history.includes("?"),
      persistent: (history) => /^1+$/.test(history),
      never: (history) => /^0+$/.test(history),
      new: (history) => /^0+1$/.test(history),
      consecutive: (history) => /^0+11+$/.test(history),
      intermittent: (history) => /^[01]*1[01]*0[01]*1$/.test(history),
      left: (history) => /^[01]*1[01]*0$/.test(history),
    };
    const membership = fc.constantFrom<Membership>(0, 1, 0, 1, "unknown");
    fc.assert(
      fc.property(fc.array(membership, { minLength: 4, maxLength: 8 }), (history) => {
        const text = history.map((one) => (one === "unknown" ? "?" : one)).join("");
        const fitting = TRAJECTORIES.filter((one) => is[one](text));
        expect(fitting).toEqual([trajectoryOf(history)]);
        expect(TRAJECTORY_WORDS[trajectoryOf(history)]).toBeTruthy();
      }),
    );
  });
});

describe("persistence", () => {
  test("is being at or under the threshold in every release", () => {
    const found = persistenceOf(
      ALWAYS_10,
      releases([
        [10, 10, 10, 10],
        [10, 10, 10, 11],
        [11, 10, 9, 8],
        [50, 60, 70, 80],
      ]),
    );
    expect([...found.persistent]).toEqual([1, 0, 0, 0]);
    expect([...found.releasesIn]).toEqual([4, 3, 3, 0]);
    expect(found.trajectory).toEqual(["persistent", "left", "consecutive", "never"]);
    expect(found.years).toEqual([2004, 2007, 2010, 2015]);
  });

  test("goes by the least deprived ancestor, not the average", () => {
    const ranks = [[9, 9, 9, 9]];
    const worst = [[12, 9, 9, 9]];
    expect([...persistenceOf(ALWAYS_10, releases(ranks, { worst })).persistent]).toEqual([0]);
  });

  test("counts unknown areas apart", () => {
    const found = persistenceOf(
      ALWAYS_10,
      releases([
        [1, 1, NaN, 1],
        [1, 1, 1, 1],
      ]),
    );
    expect([...found.persistent]).toEqual([0, 1]);
    expect([...found.knownReleases]).toEqual([3, 4]);
    expect(found.unknown).toBe(1);
  });

  test("takes releases in any order", () => {
    const inOrder = releases([[1, 50, 50, 50]]);
    expect(persistenceOf(ALWAYS_10, inOrder.toReversed())).toEqual(
      persistenceOf(ALWAYS_10, inOrder),
    );
  });

  test("a hot spot in every release, where the figures are known", () => {
    const hot = definitionOf("hot-spot-always");
    const history = releases([
      [50, 50, 50, 50],
      [1, 1, 1, 1],
      [1, 1, 1, NaN],
    ]);
    const spots = history.map(() => Uint8Array.of(1, 0, 1));
    expect([...persistenceOf(hot, history, spots).persistent]).toEqual([1, 0, 0]);
    expect(persistenceOf(hot, history, spots).unknown).toBe(1);
    expect(() => persistenceOf(hot, history)).toThrow("needs the hot spots of imd 2004");
  });

  test("is refused for few releases and for what is not ranked", () => {
    expect(() => persistenceOf(ALWAYS_10, releases([[1, 1, 1]]))).toThrow("at least 4");
    const unranked = releases([[1, 1, 1, 1]]).map(
      ({ measure, year, kind, value, carried }): Values => ({
        measure,
        year,
        kind,
        value,
        carried,
      }),
    );
    expect(() => persistenceOf(ALWAYS_10, unranked)).toThrow("not ranked");
  });

  test("a stricter definition keeps some, loses the rest, adds none", () => {
    const rank = fc.integer({ min: 1, max: 30 });
    const histories = fc.array(fc.array(rank, { minLength: 6, maxLength: 6 }), { minLength: 1 });
    fc.assert(
      fc.property(histories, (ranks) => {
        const wide = persistenceOf(definitionOf("always-20"), releases(ranks));
        const narrow = persistenceOf(ALWAYS_10, releases(ranks));
        const kept = [...narrow.persistent].filter((one) => one === 1).length;
        const all = [...wide.persistent].filter((one) => one === 1).length;
        expect(droppedOut(wide, narrow)).toHaveLength(all - kept);
        expect(droppedOut(narrow, wide)).toEqual([]);
      }),
    );
  });

  test("unchanged means exact at every release", () => {
    const history = releases([[1, 1, 1, 1]]);
    expect(isUnchanged(history, 0)).toBe(true);
    const split = { ...history[0]!, carried: () => "split" as const };
    expect(isUnchanged([split, ...history.slice(1)], 0)).toBe(false);
  });
});

describe("an area's own sentence", () => {
  const said = (history: string, id = "always-10") =>
    persistenceSentence(
      definitionOf(id),
      Array.from(history).map((one): Membership => (one === "?" ? "unknown" : one === "1" ? 1 : 0)),
      YEARS.slice(0, history.length),
    );

  test.each([
    ["111111", "In the most deprived 10% of England in all six releases since 2004"],
    ["110011", "In the most deprived 10% of England in four of six releases, most recently 2025"],
    ["110000", "In the most deprived 10% of England in two of six releases, most recently 2007"],
    ["000100", "In the most deprived 10% of England in one of six releases, that of 2015"],
    ["000000", "Never in the most deprived 10% of England in the six releases since 2004"],
    ["0000", "Never in the most deprived 10% of England in the four releases since 2004"],
    [
      "1?1111",
      "In the most deprived 10% of England in five of six releases, most recently 2025; one of them not known",
    ],
    ["????", "Not known in any of the four releases since 2004"],
  ])("%s", (history, sentence) => expect(said(history)).toBe(sentence));

  test("of a hot spot", () => {
    expect(said("1111", "hot-spot-always")).toBe(
      "Part of a hot spot of need in all four releases since 2004",
    );
    expect(said("0000", "hot-spot-always")).toBe(
      "Never part of a hot spot of need in the four releases since 2004",
    );
  });

  test("every history of six releases has one, with its own count and latest year", () => {
    const words = ["Never", "one", "two", "three", "four", "five", "all six"];
    for (let bits = 0; bits < 64; bits++) {
      const history = bits.toString(2).padStart(6, "0");
      const times = Array.from(history).filter((one) => one === "1").length;
      const sentence = said(history);
      expect(sentence).toContain(words[times]);
      if (times > 0 && times < 6)
        expect(sentence).toContain(String(YEARS[history.lastIndexOf("1")]));
      expect(sentence).not.toMatch(/undefined|NaN|\.$| {2}|one of them not/);
    }
  });
});

test("every trajectory reads as one sentence under every definition", () => {
  for (const definition of DEFINITIONS)
    for (const trajectory of TRAJECTORIES) {
      const sentence = trajectorySentence(trajectory, definition);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).toContain(definition.place.slice(1));
      // "Never in in the most deprived 10%" was once on screen.
      expect(sentence).not.toMatch(/\b(\w+) \1\b/i);
    }
  expect(trajectorySentence("never", definitionOf("always-10"))).toBe(
    "Never in the most deprived 10% of England.",
  );
});

test("a history that crosses the new definition of 2025 says so", () => {
  expect(redefinitionOf("imd")).toMatch(/after housing costs/);
  expect(redefinitionOf("crime")).toBeNull();
});
