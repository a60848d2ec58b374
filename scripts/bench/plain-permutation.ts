import { below, seeded } from "../../src/analysis/permutation-random";
import type { Draws } from "../../src/analysis/permutation-draws";
import type { Tails } from "../../src/analysis/permutation";
import { neighboursOf, type Weights } from "../../src/analysis/weights";

/**
 * Conditional permutation the plain way: every area draws its own neighbours, every time.
 * What the shared draws of `permutationTails` are held against, in speed here and in answers in the tests.
 */
export const plainTails = (
  values: Float64Array,
  weights: Weights,
  { permutations, seed }: Draws,
): Tails => {
  const count = values.length;
  const state = seeded(seed);
  const atLeast = new Int32Array(count);
  const atMost = new Int32Array(count);
  const others = Int32Array.from(values.keys()).subarray(1);
  for (let area = 0; area < count; area++) {
    // The others of the area before, with that area in this one's stead.
    if (area > 0) others[others.indexOf(area)] = area - 1;
    const neighbours = neighboursOf(weights, area);
    if (neighbours.length === 0) continue;
    let observed = 0;
    for (const one of neighbours) observed += values[one]!;
    for (let permutation = 0; permutation < permutations; permutation++) {
      let sum = 0;
      for (let place = 0; place < neighbours.length; place++) {
        const other = place + below(state, count - 1 - place);
        const drawn = others[other]!;
        others[other] = others[place]!;
        others[place] = drawn;
        sum += values[drawn]!;
      }
      if (sum >= observed - 1e-9) atLeast[area]! += 1;
      if (sum <= observed + 1e-9) atMost[area]! += 1;
    }
  }
  return { permutations, atLeast, atMost };
};
