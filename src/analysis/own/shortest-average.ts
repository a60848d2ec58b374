import { chooseSites, type SitesAsked, type SiteStep, type Tally } from "./choose-sites";

export interface Nearer {
  /** By position in `people`. */
  readonly homes: Uint32Array;
  readonly metres: Float32Array;
}

/** A choice of sites that brings the nearest as close as can be, on average. */
export interface AverageTask extends SitesAsked {
  /** Homes that each candidate is nearer to than any place there is already, and metres to each. */
  readonly candidates: readonly Nearer[];
  /** Metres from each home to the nearest place there is already; Infinity for all where there is none. */
  readonly now: ArrayLike<number>;
  /** People at each home; none is negative, and there are some. */
  readonly people: ArrayLike<number>;
}

export interface AverageStep extends SiteStep {
  /** Metres to the nearest with it, over all people. */
  readonly average: number;
}

export interface ShortestAverage {
  /** Gains and losses are metres of the average; the gain of a first place of all is NaN. */
  readonly steps: readonly AverageStep[];
  /** Metres on average before the first site; null where there is no place yet. */
  readonly before: number | null;
  readonly isBest: boolean;
}

/** How far each home is from the nearest of what is there and what is chosen. */
class Nearest implements Tally {
  looks = 0;
  private chosen: number[] = [];
  private readonly metres: Float64Array;
  constructor(
    private readonly start: Float64Array,
    private readonly shares: Float64Array,
    private readonly candidates: AverageTask["candidates"],
  ) {
    this.metres = start.slice();
  }
  private approach(candidate: number): void {
    const { homes, metres } = this.candidates[candidate]!;
    for (let i = 0; i < homes.length; i++)
      if (metres[i]! < this.metres[homes[i]!]!) this.metres[homes[i]!] = metres[i]!;
  }
  add(candidate: number): void {
    this.chosen.push(candidate);
    this.approach(candidate);
  }
  remove(candidate: number): void {
    this.chosen = this.chosen.filter((one) => one !== candidate);
    this.metres.set(this.start);
    for (const one of this.chosen) this.approach(one);
  }
  gain(candidate: number): number {
    const { metres: now, shares } = this;
    const { homes, metres } = this.candidates[candidate]!;
    this.looks += homes.length + 1;
    let sum = 0;
    for (let i = 0; i < homes.length; i++) {
      const home = homes[i]!;
      const nearer = now[home]! - metres[i]!;
      if (nearer > 0) sum += shares[home]! * nearer;
    }
    return sum;
  }
}

/**
 * Chooses sites so that people have the shortest way to the nearest place on average: the p-median problem
 * (Hakimi 1964; Teitz and Bart 1968), with the places there are already standing.
 */
export const shortestAverage = (task: AverageTask): ShortestAverage => {
  const { candidates, now, people } = task;
  const total = Array.from(people).reduce((sum, one) => sum + one, 0);
  const shares = Float64Array.from(people, (one) => one / total);
  const isFirst = !Number.isFinite(now[0] ?? Infinity);
  // Where there is no place yet, one a little beyond the farthest candidate stands for it: any choice betters that.
  const start = isFirst ? farthest(candidates, now.length) : Float64Array.from(now);
  const { steps, isBest } = chooseSites(
    candidates.length,
    task,
    () => new Nearest(start, shares, candidates),
  );
  let average = start.reduce((sum, metres, home) => sum + shares[home]! * metres, 0);
  const before = isFirst ? null : average;
  return {
    steps: steps.map((step, at): AverageStep => {
      average -= step.gained;
      return { ...step, gained: isFirst && at === 0 ? NaN : step.gained, average };
    }),
    before,
    isBest,
  };
};

/** Metres from each home to the farthest candidate, and one more. */
const farthest = (candidates: readonly Nearer[], homes: number): Float64Array => {
  const most = new Float64Array(homes);
  for (const { homes: list, metres } of candidates)
    list.forEach((home, i) => {
      most[home] = Math.max(most[home]!, metres[i]! + 1);
    });
  return most;
};
