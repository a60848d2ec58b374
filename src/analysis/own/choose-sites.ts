/**
 * What sites chosen are worth, kept up to date as they come and go. The more there are, the less another
 * adds: the choice rests on that.
 */
export interface Tally {
  add(candidate: number): void;
  remove(candidate: number): void;
  /** What a candidate would add to those there are. */
  gain(candidate: number): number;
  /** Homes looked at so far. */
  readonly looks: number;
}

/** Which sites may be chosen, and how many. */
export interface SitesAsked {
  /** Sites to choose, pinned ones included. */
  readonly sites: number;
  /** Candidates that are chosen whatever they bring. */
  readonly pinned?: readonly number[] | undefined;
  /** Candidates that may not be chosen. */
  readonly forbidden?: readonly number[] | undefined;
}

export interface SiteStep {
  readonly candidate: number;
  /** What this site adds to those before it. */
  readonly gained: number;
  /** With all other chosen sites kept: the best other candidate, and what is lost with it instead. */
  readonly instead: { readonly candidate: number; readonly loss: number } | undefined;
}

export interface SitesChosen {
  readonly steps: readonly SiteStep[];
  /** Whether no other choice is worth more: proved for small cases, else the best that exchange found. */
  readonly isBest: boolean;
}

/** Homes that a proof may look at: some 0.1 s. */
const MOST_LOOKS = 3e7;
/** Less than this is rounding. */
const NOTHING = 1e-7;

/** The candidate that adds most, the first of equals; undefined where none adds anything. */
const bestOf = (
  open: readonly number[],
  tally: Tally,
): { readonly candidate: number; readonly gain: number } | undefined => {
  let best: { candidate: number; gain: number } | undefined;
  for (const candidate of open) {
    const gain = tally.gain(candidate);
    if (gain > (best?.gain ?? 0) + NOTHING) best = { candidate, gain };
  }
  return best;
};

/** Greedy, then exchange of one site for another while that is worth more (Teitz and Bart 1968). */
const greedyWithExchange = (free: number, open: readonly number[], tally: Tally): number[] => {
  const chosen: number[] = [];
  while (chosen.length < free) {
    const best = bestOf(
      open.filter((one) => !chosen.includes(one)),
      tally,
    );
    if (best === undefined) break;
    chosen.push(best.candidate);
    tally.add(best.candidate);
  }
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let i = 0; i < chosen.length; i++) {
      const old = chosen[i]!;
      tally.remove(old);
      const kept = tally.gain(old);
      const best = bestOf(
        open.filter((one) => !chosen.includes(one)),
        tally,
      );
      if (best !== undefined && best.gain > kept + NOTHING) {
        chosen[i] = best.candidate;
        isBetter = true;
      }
      tally.add(chosen[i]!);
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
const prove = (
  free: number,
  open: readonly number[],
  first: readonly number[],
  tally: Tally,
): Proof => {
  const total = (list: readonly number[]): number => {
    let sum = 0;
    for (const one of list) {
      sum += tally.gain(one);
      tally.add(one);
    }
    for (const one of list) tally.remove(one);
    return sum;
  };
  let best = { chosen: [...first], gained: total(first) };
  const chosen: number[] = [];
  const search = (left: readonly number[], gained: number): void => {
    if (tally.looks > MOST_LOOKS) return;
    if (gained > best.gained + NOTHING) best = { chosen: [...chosen], gained };
    const room = free - chosen.length;
    if (room === 0) return;
    const ranked = left
      .map((candidate) => ({ candidate, gain: tally.gain(candidate) }))
      .filter(({ gain }) => gain > NOTHING)
      .sort((a, b) => b.gain - a.gain || a.candidate - b.candidate);
    for (let i = 0; i < ranked.length; i++) {
      const bound = ranked.slice(i, i + room).reduce((sum, { gain }) => sum + gain, gained);
      if (bound <= best.gained + NOTHING || tally.looks > MOST_LOOKS) return;
      const { candidate, gain } = ranked[i]!;
      chosen.push(candidate);
      tally.add(candidate);
      search(
        ranked.slice(i + 1).map((one) => one.candidate),
        gained + gain,
      );
      tally.remove(candidate);
      chosen.pop();
    }
  };
  search(open, 0);
  return { chosen: best.chosen, isComplete: tally.looks <= MOST_LOOKS };
};

/**
 * Chooses sites: greedily with exchange, and proved or bettered by branch and bound where that is quick.
 * Pinned sites come first; the others in the order in which each adds most. Fewer than asked for come back
 * where no further site adds anything.
 *
 * @param candidates how many there are
 * @param tallied makes a tally of no sites
 */
export const chooseSites = (
  candidates: number,
  { sites, pinned = [], forbidden = [] }: SitesAsked,
  tallied: () => Tally,
): SitesChosen => {
  const shut = new Set([...pinned, ...forbidden]);
  const open = Array.from({ length: candidates }, (_, at) => at).filter((at) => !shut.has(at));
  const free = sites - pinned.length;
  const withPinned = (): Tally => {
    const tally = tallied();
    for (const one of pinned) tally.add(one);
    return tally;
  };
  const first = greedyWithExchange(free, open, withPinned());
  const { chosen, isComplete } = prove(free, open, first, withPinned());

  const stepwise = tallied();
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
  const others = open.filter((one) => !chosen.includes(one));
  const steps = ordered.map(({ candidate, gained }): SiteStep => {
    if (pinned.includes(candidate)) return { candidate, gained, instead: undefined };
    stepwise.remove(candidate);
    const other = bestOf(others, stepwise);
    const loss = other === undefined ? 0 : stepwise.gain(candidate) - other.gain;
    stepwise.add(candidate);
    return {
      candidate,
      gained,
      instead: other && { candidate: other.candidate, loss: Math.max(0, loss) },
    };
  });
  return { steps, isBest: isComplete };
};
