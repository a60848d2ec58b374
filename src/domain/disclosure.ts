/**
 * Disclosure control: the one way from counts of people to figures anyone may see.
 *
 * What is shown. A count below the threshold, zero included, is "fewer than 5"; the rest is rounded to
 * the nearest 5. This is the usual practice with official counts from administrative records (GSS,
 * Disclosure control guidance for tables produced from administrative sources; NHS Digital's rounding of
 * hospital counts to 5 since 2018; DWP Stat-Xplore, which adjusts small cells instead). Zero is hidden with
 * the small counts, because "nobody here" is also something about the few people who were asked.
 *
 * One rule for everything that is shown together. Each figure stands for a class of counts, low…high,
 * public knowledge like the rule itself. Figures come one after another: areas, totals over them, then
 * people without a household, households, years and quarters of start (`participants-released.ts` puts
 * them together). What is shown already leaves each new count some room, and the classes that divide that
 * room depend on nothing else (simulatable auditing: Kenthapadi, Mishra and Nissim, PODS 2005): never on
 * the count itself. A class that would narrow a range shown before is joined with the next one
 * (`classOf`). So all that can be concluded from everything shown is the ranges themselves: every hidden
 * count may be anything below the threshold, and every shown one has at least three possible values.
 * `statements.ts` writes out what a reader may conclude from; tests solve it.
 *
 * Joining moves a figure by more than rounding only at the ends of what its parts allow. Hiding one of the
 * parts as well, the usual second suppression, would not help: it leaves the total the same two ends, now
 * further apart, so that more of its classes had to be joined. Such a figure is written as the range it
 * lies in (`shownAs`), which is public anyway; `offBy` says how far its number may be off.
 *
 * Threshold. There is one, for every file and for ever. Two releases of one file at different thresholds
 * tell more than either: at 5 and at 10 an area shown as 10 holds 8 or 9, or 10 to 12, and with the totals
 * over it now and then an exact count. A page cannot know what was shown before it was opened anew, so no
 * promise to keep a file to one of several thresholds would hold. With one, bringing a file again shows
 * what was shown before, figure by figure.
 *
 * What this does not cover: a reader who has counted some of the people elsewhere or knows how large
 * households can be; and two files that differ by a few people (`TWO_FILES` says so to the reader). Where
 * one person more moves a figure from 5 to 10, there were 7. Boundaries that are drawn at random per area
 * would hide this only until enough files were compared, and would make "rounded to the nearest 5" untrue;
 * so the grid is fixed.
 *
 * Filters. One hierarchy is released per part of the file (a programme). Any union of parts is added up
 * from what the parts show (`together`), never from the people, so no two views differ by anything new.
 */

/** Counts are rounded to the nearest multiple of this. */
export const ROUNDING = 5;

/** Counts below this are hidden, in every file: a second threshold would tell what either hides. */
export const THRESHOLD = 5;

/** What control cannot do, for whoever brings a file. */
export const TWO_FILES =
  "The same file gives the same figures each time. A newer file with a few people more or fewer can reveal them. If one more person moves a figure from 5 to 10, there were 7. Do not share figures from both files. Wait until many people have joined or left in every place shown.";

/** Both ends in. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Figures of one level of areas, all of them public. */
export interface Released {
  /** The true count lies in low…high (both ends in): what anyone may conclude from all figures released. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The multiple of 5 to show, NaN where it is hidden: then "fewer than high + 1". */
  readonly figure: Float64Array;
  /** 1 where the file itself does not say how many some rows stand for: there may be more than `high`. */
  readonly unknown: Uint8Array;
}

/** A count as it is shown. */
export interface Shown extends Range {
  readonly figure: number;
}

/** What all that is shown already leaves open for a count. */
export interface Room extends Range {
  /** A class may start here or below without narrowing what is shown already. */
  readonly down: number;
  /** A class may end here or above without narrowing it. */
  readonly up: number;
  /** No class may end strictly between these: what is left over would be a small number, but not none. */
  readonly gap?: Range;
}

/** The threshold as asked for; throws a RangeError where it is another one: it cannot be switched off. */
export const thresholdOf = (asked: number): number => {
  if (asked === THRESHOLD) return asked;
  throw new RangeError(`counts below ${THRESHOLD} are hidden, not those below ${asked}`);
};

/** A shown count has at least so many possible values. */
const FEWEST_VALUES = 3;

/** Where the class of a count starts on the fixed grid: 0, the threshold, then 2 below each multiple of 5. */
const gridStart = (count: number, threshold: number): number => {
  if (count < threshold) return 0;
  const nearest = Math.round(count / ROUNDING) * ROUNDING;
  return Math.max(threshold, nearest - (ROUNDING - 1) / 2);
};

const nextGridStart = (count: number, threshold: number): number => {
  if (count < threshold) return threshold;
  const nearest = Math.max(Math.round(count / ROUNDING), Math.ceil(threshold / ROUNDING));
  return nearest * ROUNDING + (ROUNDING + 1) / 2;
};

/** The multiple of 5 nearest to the middle of a class, NaN where the class reaches below the threshold. */
export const figureOf = ({ low, high }: Range, threshold: number): number =>
  low < threshold ? NaN : Math.max(threshold, Math.round((low + high) / 2 / ROUNDING) * ROUNDING);

/** Starts of classes beside the grid: the shortest first and last class that `up` and `down` allow. */
const extraStarts = ({ low, up, down }: Room, threshold: number): readonly number[] => {
  const first = up + 1;
  const afterFirst = nextGridStart(first, threshold);
  const hasFirst =
    first > Math.max(low, threshold) && first <= down && afterFirst - first >= FEWEST_VALUES;
  const before = gridStart(down - 1, threshold);
  const startBefore = before > up ? Math.max(before, low) : hasFirst ? first : low;
  const hasLast =
    down > Math.max(first, threshold) &&
    down - startBefore >= FEWEST_VALUES &&
    (!hasFirst || down - first >= FEWEST_VALUES);
  return [...(hasFirst ? [first] : []), ...(hasLast ? [down] : [])];
};

/**
 * How a count is shown in the room it has: the grid's classes, those at either end joined until none
 * narrows what is shown already. The classes depend on the room and the threshold only.
 *
 * @param count within the room
 */
export const classOf = (count: number, room: Room, threshold: number): Shown => {
  const { low: least, high: most, up, down, gap } = room;
  const isAllowed = (start: number): boolean =>
    start > least &&
    start <= most &&
    start - 1 >= up &&
    start <= down &&
    !(gap !== undefined && start - 1 > gap.low && start - 1 < gap.high);
  const extra = extraStarts(room, threshold).filter(isAllowed);
  let low = gridStart(count, threshold);
  while (low > least && !isAllowed(low)) low = gridStart(low - 1, threshold);
  let next = nextGridStart(count, threshold);
  while (next <= most && !isAllowed(next)) next = nextGridStart(next, threshold);
  low = Math.max(least, low, ...extra.filter((start) => start <= count));
  const high = Math.min(
    most,
    ...[next, ...extra.filter((start) => start > count)].map((s) => s - 1),
  );
  return { low, high, figure: figureOf({ low, high }, threshold) };
};

/** A count that nothing shown already says anything of. */
export const plainClass = (count: number, threshold: number): Shown =>
  classOf(count, { low: 0, high: Infinity, up: 0, down: Infinity }, threshold);

const room = (count: number): Released => ({
  low: new Int32Array(count),
  high: new Int32Array(count),
  figure: new Float64Array(count).fill(NaN),
  unknown: new Uint8Array(count),
});

/** Puts shown counts in columns. */
export const columnsOf = (shown: readonly Shown[]): Released => {
  const columns = room(shown.length);
  shown.forEach(({ low, high, figure }, i) => {
    columns.low[i] = low;
    columns.high[i] = high;
    columns.figure[i] = figure;
  });
  return columns;
};

/** @param most per area: the most people its rows may stand for */
const leaves = (
  counts: ArrayLike<number>,
  most: ArrayLike<number>,
  threshold: number,
): Released => {
  const level = columnsOf(Array.from(counts, (count) => plainClass(count, threshold)));
  for (let i = 0; i < counts.length; i++) {
    if (most[i]! <= level.high[i]!) continue;
    level.unknown[i] = 1;
    level.figure[i] = NaN;
  }
  return level;
};

const above = (
  below: Released,
  counts: Float64Array,
  parentOf: ArrayLike<number>,
  threshold: number,
): Released => {
  const level = room(counts.length);
  const slack = new Int32Array(counts.length);
  for (let child = 0; child < parentOf.length; child++) {
    const parent = parentOf[child]!;
    const [low, high] = [below.low[child]!, below.high[child]!];
    level.low[parent]! += low;
    level.high[parent]! += high;
    slack[parent] = Math.max(slack[parent]!, high - low);
    if (below.unknown[child] === 1) level.unknown[parent] = 1;
  }
  for (let i = 0; i < counts.length; i++) {
    const [low, high] = [level.low[i]!, level.high[i]!];
    // Each part may be at its top with the others at their bottom, and the other way round.
    const ends = { up: low + slack[i]!, down: high - slack[i]! };
    const shown = classOf(counts[i]!, { low, high, ...ends }, threshold);
    level.low[i] = shown.low;
    level.high[i] = shown.high;
    level.figure[i] = shown.figure;
  }
  return level;
};

/**
 * The figures that may be shown of a hierarchy of areas.
 *
 * @param counts true counts of the smallest areas, as far as the file knows them
 * @param parentsOf per level, from the smallest areas up: the index of each area's parent in the next
 * level; a parent without areas below it counts nobody
 * @param threshold the one there is
 * @param most per smallest area, the most people there may be; above `counts` where the file does not say
 * @returns one level per geography, smallest first: parentsOf.length + 1 of them
 * @throws RangeError for any other threshold
 */
export const release = (
  counts: ArrayLike<number>,
  parentsOf: readonly { readonly parentOf: ArrayLike<number>; readonly count: number }[],
  threshold: number,
  most: ArrayLike<number> = counts,
): readonly Released[] => {
  let level = leaves(counts, most, thresholdOf(threshold));
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
