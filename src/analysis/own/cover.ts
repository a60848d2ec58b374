import { chooseSites, type SitesAsked, type SiteStep, type Tally } from "./choose-sites";

/** A choice of sites to cover as many people as can be. */
export interface CoverTask extends SitesAsked {
  /** Homes that each candidate would cover, by position in `people`. */
  readonly candidates: readonly Uint32Array[];
  /** People at each home; none is negative. */
  readonly people: Float64Array;
  /** Homes covered already. */
  readonly covered: Uint32Array;
}

export interface CoverStep extends SiteStep {
  /** People covered with it, those covered already included. */
  readonly covered: number;
}

export interface Cover {
  /** Gains and losses are people. */
  readonly steps: readonly CoverStep[];
  /** People covered before the first site. */
  readonly before: number;
  readonly isBest: boolean;
}

/** How many chosen sites cover each home; those covered already are counted once more. */
class Count implements Tally {
  looks = 0;
  private readonly by: Uint16Array;
  constructor(private readonly task: CoverTask) {
    this.by = new Uint16Array(task.people.length);
    for (const home of task.covered) this.by[home] = 1;
  }
  add(candidate: number): void {
    for (const home of this.task.candidates[candidate]!) this.by[home]! += 1;
  }
  remove(candidate: number): void {
    for (const home of this.task.candidates[candidate]!) this.by[home]! -= 1;
  }
  gain(candidate: number): number {
    let sum = 0;
    this.looks += this.task.candidates[candidate]!.length + 1;
    for (const home of this.task.candidates[candidate]!)
      if (this.by[home] === 0) sum += this.task.people[home]!;
    return sum;
  }
}

/** Chooses sites that together cover most people: the maximal covering location problem (Church and ReVelle 1974). */
export const coverMost = (task: CoverTask): Cover => {
  const { candidates, people, covered } = task;
  const { steps, isBest } = chooseSites(candidates.length, task, () => new Count(task));
  const before = covered.reduce((sum, home) => sum + people[home]!, 0);
  let sum = before;
  return {
    steps: steps.map((step): CoverStep => ({ ...step, covered: (sum += step.gained) })),
    before,
    isBest,
  };
};
