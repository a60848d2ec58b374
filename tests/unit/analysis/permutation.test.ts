import { describe, expect, test } from "vitest";

import { plainTails } from "../../../scripts/bench/plain-permutation";
import { foldedP, permutationTails } from "../../../src/analysis/permutation";
import { drawAgain } from "../../../src/analysis/permutation-draws";
import { below, seeded } from "../../../src/analysis/permutation-random";
import { linked, neighbourCount, neighboursOf, weightsOf } from "../../../src/analysis/weights";
import { grid, sumsOfChoices, TWELVE } from "./toy-grid";

const DRAWS = { permutations: 200_000, seed: 7 };

/** Five standard errors of a share estimated from so many draws, and one draw for shares near 0 or 1. */
const within = (share: number, permutations: number) =>
  5 * Math.sqrt((share * (1 - share)) / permutations) + 1 / permutations;

describe("random numbers", () => {
  test("are those of the published generator", () => {
    // xoshiro128** from the state 1, 2, 3, 4, by the reference algorithm.
    const state = Int32Array.of(1, 2, 3, 4);
    const bound = 2 ** 21;
    const words = [11520, 0, 5927040, 70819200, 2031721536];
    expect(words.map(() => below(state, bound))).toEqual(
      words.map((word) => Math.floor((word * bound) / 2 ** 32)),
    );
  });

  test("the same seed gives the same, another another", () => {
    expect(seeded(1)).toEqual(seeded(1));
    expect(seeded(1)).not.toEqual(seeded(2));
    expect(seeded(0).some((word) => word !== 0)).toBe(true);
  });

  test("every ordered draw is equally likely", () => {
    const seen = new Map<string, number>();
    drawAgain(new Float64Array(5), 3, { permutations: 60_000, seed: 3 }, (drawn) => {
      const key = drawn.join();
      seen.set(key, (seen.get(key) ?? 0) + 1);
    });
    expect(seen.size).toBe(60);
    const square = [...seen.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    // χ² with 59 degrees of freedom exceeds 110 once in 20,000 seeds.
    expect(square).toBeLessThan(110);
  });
});

describe("conditional permutation with shared draws", () => {
  test("agrees with every choice of neighbours, enumerated", () => {
    const weights = grid(4, 3);
    const { atLeast, atMost } = permutationTails(TWELVE, weights, DRAWS);
    for (let area = 0; area < 12; area++) {
      const around = neighboursOf(weights, area);
      const observed = around.reduce((sum, one) => sum + TWELVE[one]!, 0);
      const others = [...TWELVE].filter((_, one) => one !== area);
      const sums = sumsOfChoices(others, around.length);
      const high = sums.filter((sum) => sum >= observed).length / sums.length;
      const low = sums.filter((sum) => sum <= observed).length / sums.length;
      const { permutations } = DRAWS;
      expect(Math.abs(atLeast[area]! / permutations - high)).toBeLessThan(
        within(high, permutations),
      );
      expect(Math.abs(atMost[area]! / permutations - low)).toBeLessThan(within(low, permutations));
    }
  });

  test("agrees with the plain method", () => {
    const weights = grid(15, 10);
    const values = Float64Array.from(
      { length: 150 },
      (_, area) => Math.sin(area * area) + area / 100,
    );
    const shared = permutationTails(values, weights, { permutations: 40_000, seed: 1 });
    const plain = plainTails(values, weights, { permutations: 40_000, seed: 2 });
    for (let area = 0; area < 150; area++) {
      const share = plain.atLeast[area]! / 40_000;
      const error = Math.SQRT2 * within(Math.min(0.999, Math.max(0.001, share)), 40_000);
      expect(Math.abs(shared.atLeast[area]! / 40_000 - share)).toBeLessThan(error);
    }
  });

  test("every draw lies above, below or level, for every area", () => {
    const { atLeast, atMost, permutations } = permutationTails(TWELVE, grid(4, 3), DRAWS);
    for (let area = 0; area < 12; area++) {
      expect(atLeast[area]! + atMost[area]!).toBeGreaterThanOrEqual(permutations);
      expect(Math.max(atLeast[area]!, atMost[area]!)).toBeLessThanOrEqual(permutations);
    }
  });

  test("an area that touches all others has one possible neighbourhood", () => {
    const star = weightsOf([[1, 2, 3], [0], [0], [0]]);
    const tails = permutationTails(Float64Array.of(0.1, 0.2, 0.3, 0.7), star, DRAWS);
    expect([tails.atLeast[0], tails.atMost[0]]).toEqual([200_000, 200_000]);
    expect(foldedP(tails)[0]).toBe(1);
  });

  test("the same seed gives the same p, another seed nearly the same", () => {
    const weights = grid(4, 3);
    const p = (seed: number) =>
      foldedP(permutationTails(TWELVE, weights, { permutations: 99_999, seed }));
    expect(p(1)).toEqual(p(1));
    expect(p(1)).not.toEqual(p(2));
    p(1).forEach((one, area) => expect(Math.abs(one - p(2)[area]!)).toBeLessThan(0.02));
  });

  test("p counts the observed map among the draws, on both sides", () => {
    const tails = {
      permutations: 99,
      atLeast: Int32Array.of(0, 60, 0),
      atMost: Int32Array.of(99, 40, 0),
    };
    expect([...foldedP(tails)]).toEqual([0.02, 0.82, NaN]);
  });

  test("no p without neighbours or in a constant column", () => {
    const weights = linked(4, [0, 1, 1, 2]);
    expect(neighbourCount(weights, 3)).toBe(0);
    const draws = { permutations: 99, seed: 1 };
    expect(foldedP(permutationTails(Float64Array.of(1, 2, 3, 4), weights, draws))[3]).toBeNaN();
    const constant = foldedP(permutationTails(new Float64Array(4).fill(0.1), weights, draws));
    expect([...constant].every(Number.isNaN)).toBe(true);
  });

  test("progress ends at the number asked for", () => {
    const seen: number[] = [];
    permutationTails(TWELVE, grid(4, 3), { permutations: 10_000, seed: 1 }, (done) =>
      seen.push(done),
    );
    expect(seen).toEqual([4096, 8192, 10_000]);
  });
});
