/**
 * Disclosure control: the one way from counts of people to figures anyone may see.
 *
 * What is shown. A count below the threshold, zero included, is "fewer than 5"; the rest is rounded to
 * the nearest 5. This is the usual practice with official counts from administrative records (GSS,
 * Disclosure control guidance for tables produced from administrative sources; NHS Digital's rounding of
 * hospital counts to 5 since 2018; DWP Stat-Xplore, which adjusts small cells instead). Zero is hidden with the
 * small counts, because "nobody here" is also something about the few people who were asked.
 *
 * What subtraction could find. Areas nest, so a total less its published parts says something about the
 * hidden ones: two neighbourhoods "fewer than 5" whose total reads 10 hold 4 each. Hiding more cells only
 * where this happens tells the reader that it happened. So a total is not hidden but moved: each figure
 * stands for a range of true counts, public knowledge like the rule itself, and the ranges next to either
 * end of what the parts allow are joined until each says nothing new about any hidden part. Which ranges
 * are joined depends only on what the parts already show (simulatable auditing: Kenthapadi, Mishra and
 * Nissim, PODS 2005), never on the count, so that even a reader who knows this file learns no more about
 * a hidden cell, from everything released, than that it is below the threshold.
 *
 * What this does not cover: a reader who has counted some of the people elsewhere, or who compares two
 * files that differ by a few people.
 *
 * Filters. One hierarchy is released per part of the file (a programme). Any union of parts is added up
 * from what the parts show (`together`), never from the people, so no two views differ by anything new.
 */

/** Counts are rounded to the nearest multiple of this. */
export const ROUNDING = 5;

export const THRESHOLD = { least: 3, usual: 5, most: 10 } as const;

/** Figures of one level of areas, all of them public. */
export interface Released {
  /** The true count lies in low…high (both ends in): what anyone may conclude from all figures released. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The multiple of 5 to show, NaN where it is hidden: then "fewer than high + 1". */
  readonly figure: Float64Array;
}

/** A level's released figures while the level above is built: does it hide anything below? */
interface Level extends Released {
  readonly guarded: Uint8Array;
}

/** The threshold as asked for; throws a RangeError outside 3…10, since it cannot be switched off. */
export const thresholdOf = (asked: number): number => {
  if (Number.isInteger(asked) && asked >= THRESHOLD.least && asked <= THRESHOLD.most) return asked;
  throw new RangeError(
    `the threshold is a whole number from ${THRESHOLD.least} to ${THRESHOLD.most}, not ${asked}`,
  );
};

/** Counts that are shown alike, before any are joined: 0…threshold − 1, then those nearest to a multiple. */
const plain = (count: number, threshold: number): { low: number; high: number; figure: number } => {
  if (count < threshold) return { low: 0, high: threshold - 1, figure: NaN };
  const least = Math.ceil(threshold / ROUNDING) * ROUNDING;
  const figure = Math.max(least, Math.round(count / ROUNDING) * ROUNDING);
  const half = (ROUNDING - 1) / 2;
  return { low: figure === least ? threshold : figure - half, high: figure + half, figure };
};

const room = (count: number): Level => ({
  low: new Int32Array(count),
  high: new Int32Array(count),
  figure: new Float64Array(count).fill(NaN),
  guarded: new Uint8Array(count),
});

const leaves = (counts: ArrayLike<number>, threshold: number): Level => {
  const level = room(counts.length);
  for (let i = 0; i < counts.length; i++) {
    const { low, high, figure } = plain(counts[i]!, threshold);
    level.low[i] = low;
    level.high[i] = high;
    level.figure[i] = figure;
    level.guarded[i] = Number.isNaN(figure) ? 1 : 0;
  }
  return level;
};

/**
 * The figure for a total of parts that are known to lie between `least` and `most` together, where the
 * widest guarded part is known to within `slack`. A range keeps that part's secret if it reaches up to
 * least + slack (the part may be at its top, the others at their bottom) and down to most − slack.
 */
const total = (count: number, least: number, most: number, slack: number, threshold: number) => {
  const first = plain(least + slack, threshold);
  const last = plain(most - slack, threshold);
  const joinedAll = last.low <= first.low;
  if (joinedAll) {
    const middle = plain(Math.round((least + most) / 2), threshold);
    return { low: least, high: most, figure: least < threshold ? NaN : middle.figure };
  }
  if (count <= first.high)
    return { low: least, high: first.high, figure: least < threshold ? NaN : first.figure };
  if (count >= last.low) return { low: last.low, high: most, figure: last.figure };
  return plain(count, threshold);
};

const above = (
  below: Level,
  counts: Float64Array,
  parentOf: ArrayLike<number>,
  threshold: number,
): Level => {
  const level = room(counts.length);
  const slack = new Int32Array(counts.length);
  for (let child = 0; child < parentOf.length; child++) {
    const parent = parentOf[child]!;
    const low = below.low[child]!;
    const high = below.high[child]!;
    level.low[parent]! += low;
    level.high[parent]! += high;
    if (below.guarded[child] === 0) continue;
    level.guarded[parent] = 1;
    slack[parent] = Math.max(slack[parent]!, high - low);
  }
  for (let i = 0; i < counts.length; i++) {
    const least = level.low[i]!;
    const most = level.high[i]!;
    const range = level.guarded[i]
      ? total(counts[i]!, least, most, slack[i]!, threshold)
      : plain(counts[i]!, threshold);
    // Parts that are all shown may narrow their total further; the levels above must reckon with it.
    level.low[i] = Math.max(least, range.low);
    level.high[i] = Math.min(most, range.high);
    level.figure[i] = range.figure;
    if (Number.isNaN(range.figure)) level.guarded[i] = 1;
  }
  return level;
};

/**
 * The figures that may be shown of a hierarchy of areas.
 *
 * @param counts true counts of the smallest areas
 * @param parentsOf per level, from the smallest areas up: the index of each area's parent in the next
 * level; a parent without areas below it counts nobody
 * @param threshold 3…10
 * @returns one level per geography, smallest first: parentsOf.length + 1 of them
 * @throws RangeError for a threshold outside 3…10
 */
export const release = (
  counts: ArrayLike<number>,
  parentsOf: readonly { readonly parentOf: ArrayLike<number>; readonly count: number }[],
  threshold: number,
): readonly Released[] => {
  let level = leaves(counts, thresholdOf(threshold));
  let sums = Float64Array.from(counts);
  const levels: Released[] = [level];
  for (const { parentOf, count } of parentsOf) {
    const next = new Float64Array(count);
    for (let child = 0; child < parentOf.length; child++) next[parentOf[child]!]! += sums[child]!;
    level = above(level, next, parentOf, threshold);
    sums = next;
    levels.push(level);
  }
  return levels;
};
