import { release, type Released } from "./disclosure";

/**
 * A second way to divide one area's people (by month of start, by outcome), where the area's figure is
 * already released with its range. Returns undefined where the parts, set against that range, would say
 * more about a small part, or about anything below the area, than "fewer than the threshold": then a
 * coarser split is to be tried. The parts must be all of the area's people, each once.
 *
 * @param counts true counts of the parts
 * @param whole the area's released range, both ends in
 */
export const releaseSplit = (
  counts: ArrayLike<number>,
  whole: { readonly low: number; readonly high: number },
  threshold: number,
): Released | undefined => {
  const parts = release(counts, [], threshold)[0]!;
  let least = 0;
  let most = 0;
  let slack = 0;
  parts.figure.forEach((figure, i) => {
    least += parts.low[i]!;
    most += parts.high[i]!;
    if (Number.isNaN(figure)) slack = Math.max(slack, parts.high[i]! - parts.low[i]!);
  });
  const wholeKeepsItsRange = least <= whole.low && most >= whole.high;
  const partsKeepTheirs = whole.low <= most - slack && whole.high >= least + slack;
  return wholeKeepsItsRange && partsKeepTheirs ? parts : undefined;
};

/** People by month of start, in windows long enough to be shown. */
export interface Series {
  /** Months per window: 3, 6 or 12. */
  readonly months: number;
  /** First month of each window, months since January 1970. */
  readonly starts: readonly number[];
  /** One more than `starts`: the last is the people without a usable start date. */
  readonly released: Released;
}

const WINDOWS = [3, 6, 12] as const;

/**
 * Starters over time, at the shortest window of 3, 6 or 12 months that gives nothing away; undefined
 * where none does or nobody has a date.
 *
 * @param startMonths months since January 1970 per row, −1 where unknown
 * @param people per row
 * @param whole the released range of exactly these people
 */
export const releaseSeries = (
  startMonths: ArrayLike<number>,
  people: ArrayLike<number>,
  whole: { readonly low: number; readonly high: number },
  threshold: number,
): Series | undefined => {
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < startMonths.length; i++) {
    const month = startMonths[i]!;
    if (month < 0) continue;
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  if (first > last) return undefined;
  for (const months of WINDOWS) {
    const from = Math.floor(first / months) * months;
    const windows = Math.floor((last - from) / months) + 1;
    const counts = new Float64Array(windows + 1);
    for (let i = 0; i < startMonths.length; i++) {
      const month = startMonths[i]!;
      counts[month < 0 ? windows : Math.floor((month - from) / months)]! += people[i]!;
    }
    const released = releaseSplit(counts, whole, threshold);
    if (!released) continue;
    const starts = Array.from({ length: windows }, (_, k) => from + k * months);
    return { months, starts, released };
  }
  return undefined;
};
