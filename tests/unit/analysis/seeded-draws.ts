import { below, seeded } from "../../../src/analysis/permutation-random";

/** Seeded draws for simulations: the same numbers at every run. */
export interface Draws {
  /** 0 < u < 1. */
  readonly uniform: () => number;
  readonly normal: () => number;
  /** A Poisson count, by multiplying uniforms (Knuth): for means up to some hundreds. */
  readonly poisson: (mean: number) => number;
  /** A gamma variable of mean 1 and a whole shape, so of variance 1 ÷ shape. */
  readonly gamma: (shape: number) => number;
  /** A log-normal variable of mean 1 and this variance. */
  readonly logNormal: (variance: number) => number;
}

export const seededDraws = (seed: number): Draws => {
  const state = seeded(seed);
  const uniform = () => (below(state, 2 ** 21) + 0.5) / 2 ** 21;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const poisson = (mean: number) => {
    let [count, left] = [-1, mean];
    while (left > 0) {
      left += Math.log(uniform());
      count += 1;
    }
    return count;
  };
  const gamma = (shape: number) => {
    let sum = 0;
    for (let k = 0; k < shape; k++) sum -= Math.log(uniform());
    return sum / shape;
  };
  const logNormal = (variance: number) => {
    const s2 = Math.log(1 + variance);
    return Math.exp(Math.sqrt(s2) * normal() - s2 / 2);
  };
  return { uniform, normal, poisson, gamma, logNormal };
};
