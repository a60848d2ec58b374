import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CUTS,
  directionOf,
  neighbourhoodsMoved,
  RANKED_BY,
} from "../../../../src/domain/compare/direction-of-change";
import { FAR_APART } from "../../../../src/domain/compare/standing-sentences";
import { withinTenths, type PlaceSummary } from "../../../../src/domain/place-summary";

const DISTRICTS = 300;

const summary = (
  tenth: number,
  fifth: number,
  rest: number,
  rank: number,
  score: number,
): PlaceSummary => ({
  place: { code: "A", name: "A", kind: "district" },
  year: 2025,
  lsoas: tenth + fifth + rest,
  deciles: [tenth, fifth, rest, 0, 0, 0, 0, 0, 0, 0],
  figures: {
    average_rank: { value: 0, basis: "published", england: { rank, of: DISTRICTS, tied: false } },
    average_score: {
      value: 0,
      basis: "published",
      england: { rank: score, of: DISTRICTS, tied: false },
    },
  },
  unknown: {},
});

const count = fc.integer({ min: 0, max: 60 });
const rank = fc.integer({ min: 1, max: DISTRICTS });
const summaries = fc
  .tuple(count, count, count, rank, rank)
  .filter(([a, b, c]) => a + b + c > 0)
  .map((parts) => summary(...parts));

const OPPOSITE = { more: "less", less: "more", same: "same", mixed: "mixed", unknown: "unknown" };

const cutsPoint = (before: PlaceSummary, after: PlaceSummary): number[] =>
  CUTS.map((tenths) =>
    Math.sign(
      withinTenths(after, tenths) * before.lsoas - withinTenths(before, tenths) * after.lsoas,
    ),
  );

test("backwards it says the opposite, and a place against itself has not moved", () => {
  fc.assert(
    fc.property(summaries, summaries, (a, b) => {
      expect(directionOf(b, a)).toBe(OPPOSITE[directionOf(a, b)]);
      expect(directionOf(a, a)).toBe("same");
    }),
  );
});

test("no direction is given against a cut, or against a rank that moved far", () => {
  fc.assert(
    fc.property(summaries, summaries, (a, b) => {
      const direction = directionOf(a, b);
      if (direction !== "more" && direction !== "less") return;
      const against = direction === "more" ? -1 : 1;
      expect(cutsPoint(a, b)).not.toContain(against);
      for (const id of RANKED_BY) {
        // A lower rank is more deprived.
        const up = a.figures[id]!.england!.rank - b.figures[id]!.england!.rank;
        expect(up * against).toBeLessThan(FAR_APART);
      }
    }),
  );
});

test("ten places give a direction and nine do not, wherever they are", () => {
  const at = (rank: number) => summary(0, 0, 1, rank, rank);
  for (let rank = 1; rank <= DISTRICTS - FAR_APART; rank++) {
    expect([rank, directionOf(at(rank), at(rank + FAR_APART))]).toEqual([rank, "less"]);
    expect([rank, directionOf(at(rank), at(rank + FAR_APART - 1))]).toEqual([rank, "same"]);
  }
});

test("one neighbourhood alone, whichever way it goes, gives no direction", () => {
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 60 }), rank, (tenth, fifth, rest, at) => {
      const before = summary(tenth, fifth, rest, at, at);
      // It leaves the rest for the tenth, or for the second tenth.
      for (const after of [
        summary(tenth + 1, fifth, rest - 1, at, at),
        summary(tenth, fifth + 1, rest - 1, at, at),
      ]) {
        expect(CUTS.some((tenths) => neighbourhoodsMoved(before, after, tenths) === 1)).toBe(true);
        expect(directionOf(before, after)).toBe("same");
      }
    }),
  );
});

test("by hand: both cuts fall and ranks agree, a rank disagrees, a cut disagrees", () => {
  const before = summary(20, 20, 60, 50, 50);
  expect(directionOf(before, summary(15, 20, 65, 50, 50))).toBe("less");
  expect(directionOf(before, summary(15, 20, 65, 40, 50))).toBe("mixed");
  expect(directionOf(before, summary(15, 30, 55, 50, 50))).toBe("mixed");
  expect(directionOf(before, summary(20, 20, 60, 39, 50))).toBe("more");
  expect(directionOf(before, summary(0, 0, 0, 1, 1))).toBe("unknown");
});
