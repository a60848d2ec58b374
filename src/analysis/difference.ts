import type { Values } from "../domain/areas";
import { decileOf } from "../domain/position";

/** Deciles moved are shown up to this many either way; further counts as this many. */
const FURTHEST = 3;

/** One class of the difference map. */
export interface MoveClass {
  /** Deciles moved from the first to the second; negative is towards the most deprived. */
  readonly moved: number;
  readonly label: string;
}

const words = (deciles: number): string =>
  deciles === FURTHEST ? "3 or more tenths" : deciles === 1 ? "1 tenth" : `${deciles} tenths`;

/** From the furthest towards most deprived, through "same tenth", to the furthest away from it. */
export const MOVE_CLASSES: readonly MoveClass[] = Array.from(
  { length: 2 * FURTHEST + 1 },
  (_, at) => {
    const moved = at - FURTHEST;
    const label =
      moved === 0
        ? "The same tenth of England"
        : `${words(Math.abs(moved))} ${moved < 0 ? "more deprived" : "less deprived"}`;
    return { moved, label };
  },
);

/**
 * By how many of England's tenths each area stands differently in the second of two ranked measures or
 * releases: negative is more deprived in the second. NaN where either is unknown.
 * @throws RangeError where either is not ranked among all England
 */
export const decilesMoved = (first: Values, second: Values): Float64Array => {
  const [from, to] = [first.ranked, second.ranked];
  if (from === undefined || to === undefined) {
    throw new RangeError(`${first.measure} and ${second.measure} are not both ranked in England`);
  }
  return first.value.map((rank, row) => decileOf(second.value[row]!, to) - decileOf(rank, from));
};

/** The class of each area, −1 unknown. */
export const moveClasses = (moved: Float64Array): Int16Array =>
  Int16Array.from(moved, (deciles) =>
    Number.isNaN(deciles) ? -1 : Math.max(-FURTHEST, Math.min(FURTHEST, deciles)) + FURTHEST,
  );
