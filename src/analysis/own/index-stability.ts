import { randomLcg, randomUniform } from "d3-random";

import { topOf, weighted } from "../../domain/own-index/index-values";
import type { IndexParts } from "../../domain/own-index/index-parts";

export interface StabilityAsked extends IndexParts {
  /** How many other sets of weights are tried. */
  readonly draws: number;
  /** 0…1, of the generator: the same seed gives the same answer. */
  readonly seed: number;
}

/** How far the list of the top 10% hangs on the weights. */
export interface Stability {
  readonly draws: number;
  /** By row: 1 where the area is in the list by the chosen weights. */
  readonly chosen: Uint8Array;
  /** By row: in how many of the draws it is in the list. */
  readonly times: Uint32Array;
}

/** Each weight is drawn evenly between these times itself. */
export const DRAWN_BETWEEN = [0.5, 1.5] as const;

/** 1 for the areas with the highest tenth of the known figures; those that equal the last of them are in too. */
const inTop = (index: Float64Array): Uint8Array => {
  const sorted = index.filter((value) => !Number.isNaN(value)).sort();
  const last = sorted[sorted.length - topOf(sorted.length)] ?? NaN;
  return Uint8Array.from(index, (value) => Number(value >= last));
};

/**
 * Uncertainty of a ranking in its weights, by simulation: Saisana, M., Saltelli, A. and Tarantola, S. (2005),
 * Journal of the Royal Statistical Society A 168. Cost: draws × areas × (parts + a sort).
 */
export const indexStability = ({ columns, weights, draws, seed }: StabilityAsked): Stability => {
  const factorOf = randomUniform.source(randomLcg(seed))(...DRAWN_BETWEEN);
  const times = new Uint32Array(columns[0]?.length ?? 0);
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = weights.map((weight) => weight * factorOf());
    inTop(weighted(columns, drawn)).forEach((isIn, row) => (times[row]! += isIn));
  }
  return { draws, chosen: inTop(weighted(columns, weights)), times };
};
