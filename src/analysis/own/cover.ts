/** A choice of sites to cover as many people as can be. */
export interface CoverTask {
  /** Homes that each candidate would cover, by position in `people`. */
  readonly candidates: readonly Uint32Array[];
  /** People at each home; none is negative. */
  readonly people: Float64Array;
  /** Homes covered already. */
  readonly covered: Uint32Array;
  /** Sites to choose, pinned ones included. */
  readonly sites: number;
  /** Candidates that are chosen whatever they bring. */
  readonly pinned?: readonly number[] | undefined;
  /** Candidates that may not be chosen. */
  readonly forbidden?: readonly number[] | undefined;
}

export interface CoverStep {
  readonly candidate: number;
  /** People that this site adds to those before it. */
  readonly gained: number;
  /** People covered with it, those covered already included. */
  readonly covered: number;
  /** With all other chosen sites kept: the best other candidate, and the people lost with it instead. */
  readonly instead: { readonly candidate: number; readonly loss: number } | undefined;
}

export interface Cover {
  readonly steps: readonly CoverStep[];
  /** People covered before the first site. */
  readonly before: number;
  /** Whether no other choice covers more: proved for small cases, else the best that exchange found. */
  readonly isBest: boolean;
}

/** Homes that a proof may look at: some 0.1 s. */
const MOST_LOOKS = 3e7;
/** Less than this is rounding, not people. */
const NOBODY = 1e-7;

/** How many chosen sites cover each home; those covered already are counted once more. */
class Count {
  /** Homes looked at so far. */
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
  /** People that a candidate would add. */
  gain(candidate: number): number {
    let sum = 0;
    this.looks += this.task.candidates[candidate]!.length + 1;
    for (const home of this.task.candidates[candidate]!)
      if (this.by[home] === 0) sum += this.task.people[home]!;
    return sum;
  }
}

/** The candidate that adds most, the first of equals; undefined where none adds anybody. */
const bestOf = (
  open: readonly number[],
  count: Count,
): { readonly candidate: number; readonly gain: number } | undefined => {
  let best: { candidate: number; gain: number } | undefined;
  for (const candidate of open) {
    const gain = count.gain(candidate);
    if (gain > (best?.gain ?? 0) + NOBODY) best = { candidate, gain };
  }
  return best;
};

/** Greedy, then exchange of one site for another while that covers more (Teitz and Bart 1968). */
const greedyWithExchange = (task: CoverTask, open: readonly number[], count: Count): number[] => {
  const chosen: number[] = [];
  const free = task.sites - (task.pinned?.length ?? 0);
  while (chosen.length < free) {
    const best = bestOf(
      open.filter((one) => !chosen.includes(one)),
      count,
    );
    if (best === undefined) break;
    chosen.push(best.candidate);
    count.add(best.candidate);
  }
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let i = 0; i < chosen.length; i++) {
      const old = chosen[i]!;
      count.remove(old);
      const kept = count.gain(old);
      const best = bestOf(
        open.filter((one) => !chosen.includes(one)),
        count,
      );
      if (best !== undefined && best.gain > kept + NOBODY) {
        chosen[i] = best.candidate;
        isBetter = true;
      }
      count.add(chosen[i]!);
    }
  }
  return chosen;
};

interface Proof {
  readonly chosen: readonly number[];
  readonly isComplete: boolean;
}

/**
 * Branch and bound from a first choice: a branch is left where even the largest gains still open, added up
 * as if they did not overlap, cannot better it. Exact where it ends; given up after MOST_LOOKS.
 */
const prove = (task: CoverTask, open: readonly number[], first: readonly number[]): Proof => {
  const count = new Count(task);
  for (const one of task.pinned ?? []) count.add(one);
  const free = task.sites - (task.pinned?.length ?? 0);
  const total = (list: readonly number[]): number => {
    let sum = 0;
    for (const one of list) {
      sum += count.gain(one);
      count.add(one);
    }
    for (const one of list) count.remove(one);
    return sum;
  };
  let best = { chosen: [...first], gained: total(first) };
  const chosen: number[] = [];
  const search = (left: readonly number[], gained: number): void => {
    if (count.looks > MOST_LOOKS) return;
    if (gained > best.gained + NOBODY) best = { chosen: [...chosen], gained };
    const room = free - chosen.length;
    if (room === 0) return;
    const ranked = left
      .map((candidate) => ({ candidate, gain: count.gain(candidate) }))
      .filter(({ gain }) => gain > NOBODY)
      .sort((a, b) => b.gain - a.gain || a.candidate - b.candidate);
    for (let i = 0; i < ranked.length; i++) {
      const bound = ranked.slice(i, i + room).reduce((sum, { gain }) => sum + gain, gained);
      if (bound <= best.gained + NOBODY || count.looks > MOST_LOOKS) return;
      const { candidate, gain } = ranked[i]!;
      chosen.push(candidate);
      count.add(candidate);
      search(
        ranked.slice(i + 1).map((one) => one.candidate),
        gained + gain,
      );
      count.remove(candidate);
      chosen.pop();
    }
  };
  search(open, 0);
  return { chosen: best.chosen, isComplete: count.looks <= MOST_LOOKS };
};

/**
 * Chooses sites that together cover most people: the maximal covering location problem (Church and ReVelle
 * 1974), by greedy choice with exchange, and proved or bettered by branch and bound where that is quick.
 * Pinned sites come first; the others in the order in which each adds most. Fewer than asked for come back
 * where no further site adds anybody.
 */
export const coverMost = (task: CoverTask): Cover => {
  const { candidates, people, covered, pinned = [], forbidden = [] } = task;
  const shut = new Set([...pinned, ...forbidden]);
  const open = candidates.flatMap((_, at) => (shut.has(at) ? [] : [at]));
  const count = new Count(task);
  for (const one of pinned) count.add(one);
  const { chosen, isComplete } = prove(task, open, greedyWithExchange(task, open, count));

  const stepwise = new Count(task);
  const before = covered.reduce((sum, home) => sum + people[home]!, 0);
  const left = new Set(chosen);
  const ordered: { candidate: number; gained: number }[] = [];
  const take = (candidate: number): void => {
    ordered.push({ candidate, gained: stepwise.gain(candidate) });
    stepwise.add(candidate);
    left.delete(candidate);
  };
  pinned.forEach(take);
  while (left.size > 0) {
    const list = [...left].sort((a, b) => a - b);
    take(bestOf(list, stepwise)?.candidate ?? list[0]!);
  }
  let sum = before;
  const steps = ordered.map(({ candidate, gained }): CoverStep => {
    sum += gained;
    stepwise.remove(candidate);
    const others = open.filter((one) => !chosen.includes(one));
    const other = pinned.includes(candidate) ? undefined : bestOf(others, stepwise);
    const loss = other === undefined ? 0 : stepwise.gain(candidate) - other.gain;
    stepwise.add(candidate);
    return {
      candidate,
      gained,
      covered: sum,
      instead: other && { candidate: other.candidate, loss: Math.max(0, loss) },
    };
  });
  return { steps, before, isBest: isComplete };
};
