import { ROUNDING, thresholdOf, type Released } from "./disclosure";

/** A released figure as a reader sees it: "25", "1,240", "fewer than 5". Position is a row of `released`. */
export const shownAs = (released: Released, position: number): string => {
  const figure = released.figure[position]!;
  if (Number.isNaN(figure)) return `fewer than ${released.high[position]! + 1}`;
  return figure.toLocaleString("en-GB");
};

/**
 * Several parts of a file in one view (all programmes together), added up from what each part shows and
 * so safe without further control. A hidden part counts as the middle of its range.
 */
export const together = (parts: readonly Released[], threshold: number): Released => {
  if (parts.length === 1) return parts[0]!;
  const count = parts[0]?.low.length ?? 0;
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  const figure = new Float64Array(count).fill(NaN);
  for (let i = 0; i < count; i++) {
    let middle = 0;
    for (const part of parts) {
      low[i]! += part.low[i]!;
      high[i]! += part.high[i]!;
      const shown = part.figure[i]!;
      middle += Number.isNaN(shown) ? (part.low[i]! + part.high[i]!) / 2 : shown;
    }
    if (low[i]! >= thresholdOf(threshold)) figure[i] = Math.round(middle / ROUNDING) * ROUNDING;
  }
  return { low, high, figure };
};

/**
 * The best guess at every area's count that the released figures allow, for methods that need a number
 * everywhere (heat, concentration): what is shown, and for hidden areas an equal share of what their
 * parents' figures leave. Made from public figures only, so it gives nothing away.
 *
 * @param levels as `release` returned them, or several parts put `together` level by level
 * @param parentsOf as given to `release`
 */
export const guesses = (
  levels: readonly Released[],
  parentsOf: readonly { readonly parentOf: ArrayLike<number> }[],
): Float64Array => {
  const top = levels.at(-1)!;
  let above = Float64Array.from(top.figure, (f, i) =>
    Number.isNaN(f) ? (top.low[i]! + top.high[i]!) / 2 : f,
  );
  for (let k = levels.length - 2; k >= 0; k--) {
    const { low, high, figure } = levels[k]!;
    const { parentOf } = parentsOf[k]!;
    const left = above.slice();
    const hidden = new Float64Array(above.length);
    for (let i = 0; i < figure.length; i++) {
      if (Number.isNaN(figure[i]!)) hidden[parentOf[i]!]! += 1;
      else left[parentOf[i]!]! -= figure[i]!;
    }
    above = Float64Array.from(figure, (shown, i) => {
      if (!Number.isNaN(shown)) return shown;
      const share = left[parentOf[i]!]! / hidden[parentOf[i]!]!;
      return Math.min(high[i]!, Math.max(low[i]!, share));
    });
  }
  return above;
};

/** One more than the most people a hidden count of a level can stand for; 0 where nothing is hidden. */
const hiddenBound = ({ figure, high }: Released): number => {
  let bound = 0;
  for (let i = 0; i < figure.length; i++)
    if (Number.isNaN(figure[i]!)) bound = Math.max(bound, high[i]! + 1);
  return bound;
};

/** "Fewer than 5 participants"; "Fewer than 21 participants" where programmes are added up. */
export const hiddenWords = (released: Released, threshold: number): string =>
  `Fewer than ${Math.max(threshold, hiddenBound(released))} participants`;

/** How small counts were kept out: the rule, and the bound that holds for what is shown. */
export const controlWords = (
  threshold: number,
  { lsoa }: Readonly<Record<"lsoa", Released>>,
): string => {
  const bound = hiddenBound(lsoa);
  return bound > threshold
    ? `Each programme’s counts below ${threshold} are hidden, the rest is rounded to ${ROUNDING}. Added up, a hidden count of an area is below ${bound}.`
    : `Counts below ${threshold} are hidden, the rest is rounded to ${ROUNDING}.`;
};

/** What it means that no hexagon and no colour is drawn at a place. */
export const emptyWords = (
  { lsoa }: Readonly<Record<"lsoa", Released>>,
  threshold: number,
): string =>
  `Nothing is drawn where the figures shown come to fewer than ${threshold}. An area whose count is hidden has fewer than ${Math.max(threshold, hiddenBound(lsoa))} participants`;
