import { counted } from "./format";

/** How often an area's position rose or fell from one release to the next. */
export interface Direction {
  /** Steps from one release to the next. */
  readonly steps: number;
  /** Steps towards the least deprived end of England. */
  readonly up: number;
  /** Steps towards the most deprived end. */
  readonly down: number;
}

/**
 * Counts the steps, and makes no claim about chance: successive releases correlate at about 0.97, so a
 * position that only drifts often moves the same way many times running.
 * @param percentiles national, 0 is the most deprived, in order of time
 * @returns null where a position is unknown
 */
export const directionOf = (percentiles: readonly number[]): Direction | null => {
  if (percentiles.length < 2 || percentiles.some(Number.isNaN)) return null;
  const changes = percentiles.slice(1).map((later, at) => Math.sign(later - percentiles[at]!));
  return {
    steps: changes.length,
    up: changes.filter((change) => change > 0).length,
    down: changes.filter((change) => change < 0).length,
  };
};

/**
 * Of positions that only drift, each step as likely up as down whatever came before, the share 0…1 that move
 * one way at this many steps or more. It is what a count of steps has to be read against: it is never small.
 * @param most more than half of the steps
 */
export const driftingShare = (steps: number, most: number): number => {
  let [ways, share] = [1, 0];
  for (let same = steps; same >= most; same--) {
    share += ways / 2 ** (steps - 1);
    ways = (ways * same) / (steps - same + 1);
  }
  return share;
};

const LESS = "less deprived";
const MORE = "more deprived";

/** "Its position in England became less deprived at four of five steps between releases since 2004, …" */
export const directionSentence = (
  { steps, up, down }: Direction,
  years: readonly number[],
): string => {
  const since = `between releases since ${years[0] ?? ""}`;
  const [end, most, other, rest] = up >= down ? [LESS, up, MORE, down] : [MORE, down, LESS, up];
  const of = `${counted(most)} of ${counted(steps)} steps ${since}`;
  if (most === 0) return `Its position in England stayed the same ${since}.`;
  if (rest === 0) return `Its position in England became ${end} at ${of}.`;
  return `Its position in England became ${end} at ${of}, and ${other} at ${counted(rest)}.`;
};
