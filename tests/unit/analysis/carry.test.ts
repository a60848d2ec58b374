import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ancestryOf } from "../../../src/analysis/ancestry";
import { carryCount, carryPosition, weightsOf } from "../../../src/analysis/carry";
import { FROM_2001, FROM_2011, TOY_ROWS } from "./toy-ancestry";

const STEPS = [FROM_2011, FROM_2001];
const ancestry = ancestryOf(TOY_ROWS, STEPS);

/** The toy's releases: A05 → 5 and so on, residents 1,000 but for three areas. */
const numberOf = (code: string): number => Number(code.slice(1));
const rank = Float64Array.from(ancestry.codes, numberOf);
const population = Float64Array.from(
  ancestry.codes,
  (code) => ({ A05: 3000, A07: 500, A08: 1500 })[code] ?? 1000,
);

describe("carrying a rank", () => {
  const { rank: carried, worst } = carryPosition(ancestry, rank, weightsOf(ancestry, population));

  it("averages over ancestors by residents", () => {
    // T05: (3000 · 5 + 1000 · 6) ÷ 4000; T06: (500 · 7 + 1500 · 8) ÷ 2000; T08: (9 + 10) ÷ 2.
    expect(Array.from(carried)).toEqual([1, 2, 3, 3, 5.25, 7.75, 7, 9.5, 9.5, 11, NaN, 14]);
  });

  it("keeps the least deprived ancestor", () => {
    expect(Array.from(worst)).toEqual([1, 2, 3, 3, 6, 8, 7, 10, 10, 11, NaN, 14]);
  });

  it("keeps it whichever ancestor it is", () => {
    const reversed = rank.map((value) => 15 - value);
    const position = carryPosition(ancestry, reversed, weightsOf(ancestry, population));
    // T05: ranks 10 and 9; T06: 8 and 7.
    expect([position.worst[4], position.worst[5]]).toEqual([10, 8]);
  });

  it("weights ancestors equally where residents are not published", () => {
    const { rank: plain } = carryPosition(ancestry, rank, weightsOf(ancestry));
    expect(plain[4]).toBe(5.5);
  });

  it("is unknown where one ancestor is", () => {
    const hidden = rank.map((value, i) => (ancestry.codes[i] === "A06" ? NaN : value));
    const position = carryPosition(ancestry, hidden, weightsOf(ancestry, population));
    expect(position.rank[4]).toBeNaN();
    expect(position.worst[4]).toBeNaN();
    expect(position.rank[5]).toBe(7.75);
  });
});

describe("carrying a count", () => {
  it("adds up whole ancestors and leaves parts unknown", () => {
    const counts = Float64Array.from(ancestry.codes, (code) => 10 * numberOf(code));
    expect(Array.from(carryCount(ancestry, counts))).toEqual([
      10,
      20,
      NaN,
      NaN,
      110,
      NaN,
      NaN,
      NaN,
      NaN,
      NaN,
      NaN,
      140,
    ]);
  });

  it("is unknown where a part was suppressed", () => {
    const counts = Float64Array.from(ancestry.codes, (code) => (code === "A05" ? NaN : 10));
    expect(carryCount(ancestry, counts)[4]).toBeNaN();
  });
});

describe("weights", () => {
  it("sum to one in every row that has ancestors, whatever the residents", () => {
    const residents = fc.array(fc.oneof(fc.nat(5000), fc.constant(NaN)), {
      minLength: ancestry.codes.length,
      maxLength: ancestry.codes.length,
    });
    fc.assert(
      fc.property(residents, (people) => {
        const weights = weightsOf(ancestry, Float64Array.from(people));
        TOY_ROWS.forEach((_, row) => {
          const own = weights.slice(ancestry.start[row], ancestry.start[row + 1]);
          if (own.length > 0) expect(own.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
        });
      }),
    );
  });
});

describe("permuting rows", () => {
  it("permutes results", () => {
    const carried = carryPosition(ancestry, rank, weightsOf(ancestry, population)).rank;
    fc.assert(
      fc.property(fc.shuffledSubarray(TOY_ROWS, { minLength: 12 }), (rows) => {
        const other = ancestryOf(rows, STEPS);
        expect(other.codes).toEqual(ancestry.codes);
        const result = carryPosition(other, rank, weightsOf(other, population)).rank;
        rows.forEach((code, row) => expect(result[row]).toBe(carried[TOY_ROWS.indexOf(code)]));
      }),
    );
  });
});
