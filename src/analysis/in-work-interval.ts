import { randomLcg, randomNormal, randomUniform } from "d3-random";
import { quantileSorted } from "simple-statistics";

import { modelInWork, type InWorkInputs } from "./in-work-poverty";

/** How unsure each number of the model is. */
export interface InWorkUncertainty {
  /** β and its standard error. */
  readonly slope: number;
  readonly standardError: number;
  /** Range of k. */
  readonly outOfWorkShare: readonly [number, number];
  /** Standard deviation of an area's own effect, on the log odds. */
  readonly areaEffect: number;
  /** Published counts are multiples of this. */
  readonly roundedTo: number;
  readonly draws: number;
  /** 0…1, of the generator. */
  readonly seed: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface InWorkIntervals {
  readonly areas: readonly Interval[];
  readonly boroughs: readonly Interval[];
  readonly region: Interval;
}

/** The middle 95% of draws. */
const middle = (draws: Float64Array): Interval => {
  const sorted = [...draws.sort()];
  return { low: quantileSorted(sorted, 0.025), high: quantileSorted(sorted, 0.975) };
};

/**
 * 95% intervals of the modelled people by simulation: each draw takes β from its standard error,
 * d evenly between that β and 0, k evenly from its range, an own effect for every area (shared by
 * its children and adults, which keeps the interval wide) and undoes the rounding of the counts,
 * then runs the model again, constraints included. Seeded: the same seed gives the same intervals.
 * Cost: draws × areas × about 20 exponentials; 2,000 draws of 1,003 areas take about a second.
 */
export const inWorkIntervals = (
  inputs: InWorkInputs,
  unsure: InWorkUncertainty,
): InWorkIntervals => {
  const random = randomLcg(unsure.seed);
  const slopeOf = randomNormal.source(random)(unsure.slope, unsure.standardError);
  const towardsZero = randomUniform.source(random)(0, 1);
  const outOfWorkShareOf = randomUniform.source(random)(...unsure.outOfWorkShare);
  const effectOf = randomNormal.source(random)(0, unsure.areaEffect);
  const lostOf = randomUniform.source(random)(-unsure.roundedTo / 2, unsure.roundedTo / 2);
  const unrounded = (counts: Float64Array) => counts.map((n) => Math.max(0, n + lostOf()));

  const count = inputs.borough.length;
  const boroughs = inputs.childShare.length;
  const people = Array.from({ length: count }, () => new Float64Array(unsure.draws));
  const sums = Array.from({ length: boroughs + 1 }, () => new Float64Array(unsure.draws));
  for (let draw = 0; draw < unsure.draws; draw += 1) {
    const slope = slopeOf();
    const { children, adults } = modelInWork(
      {
        ...inputs,
        incomeDeprived: unrounded(inputs.incomeDeprived),
        children: unrounded(inputs.children),
        older: unrounded(inputs.older),
        outOfWork: unrounded(inputs.outOfWork),
      },
      {
        slope,
        adultSlope: slope * towardsZero(),
        outOfWorkShare: outOfWorkShareOf(),
        areaEffect: Float64Array.from({ length: count }, effectOf),
      },
    );
    for (let row = 0; row < count; row += 1) {
      const sum = children[row]! + adults[row]!;
      people[row]![draw] = sum;
      sums[inputs.borough[row]!]![draw]! += sum;
      sums[boroughs]![draw]! += sum;
    }
  }
  const totals = sums.map(middle);
  return {
    areas: people.map(middle),
    boroughs: totals.slice(0, boroughs),
    region: totals[boroughs]!,
  };
};
