import {
  figureOf,
  thresholdOf,
  ROUNDING,
  type Range,
  type Released,
  type Shown,
} from "./disclosure";
import { plural, whole } from "./format";

/** A count as a reader sees it where it is said to be about so many: "25", "1,240", "fewer than 5". */
export const countShown = ({ figure, high }: Shown): string =>
  Number.isNaN(figure) ? `fewer than ${whole(high + 1)}` : whole(figure);

/** Whether a count is said as the range it lies in: its figure may be off by more than rounding. */
export const isRange = (shown: Shown): boolean =>
  offBy(shown) > BY_ROUNDING && Number.isFinite(shown.high);

/**
 * A released figure as a reader sees it: "25", "fewer than 5"; "5 to 9" where the
 * multiple of 5 may be off by more than rounding; "at least 38" or "not known" where the file
 * does not say how many some of its rows stand for. Position is a row of `released`.
 */
export const shownAs = (released: Released, position: number): string => {
  const shown = shownAt(released, position);
  if (released.unknown[position] === 0)
    return isRange(shown) ? `${whole(shown.low)} to ${whole(shown.high)}` : countShown(shown);
  return Number.isNaN(shown.figure) ? "not known" : `at least ${whole(shown.low)}`;
};

export const shownAt = ({ low, high, figure }: Released, position: number): Shown => ({
  low: low[position]!,
  high: high[position]!,
  figure: figure[position]!,
});

/** How far a shown figure may be from the truth; 2 where it is only rounded to 5. */
export const offBy = ({ low, high, figure }: Shown): number =>
  Math.max(figure - low, high - figure);

/** The most that rounding to 5 moves a count. */
export const BY_ROUNDING = (ROUNDING - 1) / 2;

/** Shown figures of some levels that are off by more than rounding: how many, and the most any is off. */
const protectedAmong = (
  levels: readonly Released[],
): { readonly count: number; readonly most: number } => {
  const off = levels.flatMap((level) =>
    Array.from(level.figure, (_, i) => offBy(shownAt(level, i))).filter((by) => by > BY_ROUNDING),
  );
  return { count: off.length, most: Math.max(...off, 0) };
};

/** One more than the most people a hidden count of a level can stand for; 0 where nothing is hidden. */
const hiddenBound = ({ figure, high, unknown }: Released): number => {
  let bound = 0;
  for (let i = 0; i < figure.length; i++)
    if (Number.isNaN(figure[i]!) && unknown[i] === 0) bound = Math.max(bound, high[i]! + 1);
  return bound;
};

/** "Fewer than 5 participants"; "Fewer than 21 participants" where programmes are added up. */
export const hiddenWords = (released: Released, threshold: number): string => {
  const words = `Fewer than ${Math.max(threshold, hiddenBound(released))} participants`;
  return released.unknown.includes(1) ? `${words}, or not known` : words;
};

/**
 * What disclosure control did, in the words every table, note and file says it in: the rule, the bound of
 * hidden counts where programmes are added up, and how far figures are off that are protected further.
 */
export const controlWords = (
  threshold: number,
  levels: Readonly<Partial<Record<"lsoa" | "msoa" | "borough" | "region", Released>>>,
): string => {
  const bound = levels.lsoa === undefined ? 0 : hiddenBound(levels.lsoa);
  if (bound > threshold)
    return `Each programme’s counts below ${threshold} are hidden and the rest rounded to ${ROUNDING}. Added up, a hidden count of an area is below ${bound}.`;
  const { count, most } = protectedAmong(Object.values(levels));
  const rounded = `Counts below ${threshold} are hidden and the rest rounded to ${ROUNDING}.`;
  if (count === 0) return rounded;
  return `${rounded} ${plural(count, "figure is protected further: it is written as the range it lies in, and drawn by a number", "figures are protected further: they are written as the ranges they lie in, and drawn by numbers")} that may be off by up to ${most}.`;
};

/** What it means that no hexagon and no colour is drawn at a place. */
export const emptyWords = (
  { lsoa }: Readonly<Record<"lsoa", Released>>,
  threshold: number,
): string =>
  `The map shows nothing where the figures come to fewer than ${threshold}. An area whose count is hidden has fewer than ${Math.max(threshold, hiddenBound(lsoa))} participants`;

/** Shown counts added up: what the sum says, which is nothing that they do not. */
export const added = (parts: readonly Range[], threshold: number): Shown => {
  const range: Range = {
    low: parts.reduce((sum, { low }) => sum + low, 0),
    high: parts.reduce((sum, { high }) => sum + high, 0),
  };
  return { ...range, figure: figureOf(range, threshold) };
};

/**
 * Several parts of a file in one view (all programmes together), added up from what each part shows and
 * so safe without further control.
 */
export const together = (parts: readonly Released[], threshold: number): Released => {
  if (parts.length === 1) return parts[0]!;
  const count = parts[0]?.low.length ?? 0;
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  const figure = new Float64Array(count).fill(NaN);
  const unknown = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    for (const part of parts) {
      low[i]! += part.low[i]!;
      high[i]! += part.high[i]!;
      unknown[i]! |= part.unknown[i]!;
    }
    figure[i] = figureOf({ low: low[i]!, high: high[i]! }, thresholdOf(threshold));
  }
  return { low, high, figure, unknown };
};

/**
 * The best guess at every area's count that the released figures allow, for methods that need a number
 * everywhere (heat, concentration): the middle of the range where a figure is shown, and for hidden areas
 * an equal share of what their parents' figures leave. Made from public figures only.
 *
 * @param levels as `release` returned them, or several parts put `together` level by level
 * @param parentsOf as given to `release`
 */
export const guesses = (
  levels: readonly Released[],
  parentsOf: readonly { readonly parentOf: ArrayLike<number> }[],
): Float64Array => {
  const top = levels.at(-1)!;
  const middle = ({ low, high }: Released, i: number) => (low[i]! + high[i]!) / 2;
  let above = Float64Array.from(top.figure, (_, i) => middle(top, i));
  for (let k = levels.length - 2; k >= 0; k--) {
    const level = levels[k]!;
    const { low, high, figure } = level;
    const { parentOf } = parentsOf[k]!;
    const left = above.slice();
    const hidden = new Float64Array(above.length);
    for (let i = 0; i < figure.length; i++) {
      if (Number.isNaN(figure[i]!)) hidden[parentOf[i]!]! += 1;
      else left[parentOf[i]!]! -= middle(level, i);
    }
    above = Float64Array.from(figure, (shown, i) => {
      if (!Number.isNaN(shown)) return middle(level, i);
      const share = left[parentOf[i]!]! / hidden[parentOf[i]!]!;
      return Math.min(high[i]!, Math.max(low[i]!, share));
    });
  }
  return above;
};
