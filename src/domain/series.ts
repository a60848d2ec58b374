import type { Range, Released } from "./disclosure";
import { split } from "./split";

/** Starters of one programme over the region, as released: years, and the quarters of each year shown. */
export interface ReleasedStarters {
  /** One per year from FIRST_YEAR on; the last is everybody without a usable start date. */
  readonly years: Released;
  /** Four per year; undefined for years whose own count is hidden. */
  readonly quarters: readonly (Released | undefined)[];
}

/** The calendar is fixed: the first and the last start of a file are somebody's. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2060;
const YEARS = LAST_YEAR - FIRST_YEAR + 1;

/**
 * @param startMonths months since January 1970 per row, −1 where unknown
 * @param people per row
 * @param whole the range shown of exactly these people
 */
export const releaseStarters = (
  startMonths: ArrayLike<number>,
  people: ArrayLike<number>,
  whole: Range,
  threshold: number,
): ReleasedStarters => {
  const quarters = new Float64Array(4 * YEARS);
  let undated = 0;
  for (let i = 0; i < startMonths.length; i++) {
    const month = startMonths[i]! - (FIRST_YEAR - 1970) * 12;
    const isUsable = startMonths[i]! >= 0 && month >= 0 && month < 12 * YEARS;
    if (isUsable) quarters[Math.floor(month / 3)]! += people[i]!;
    else undated += people[i]!;
  }
  const fourOf = (year: number) => quarters.slice(4 * year, 4 * year + 4);
  const counts = Array.from({ length: YEARS }, (_, y) => fourOf(y).reduce((a, b) => a + b, 0));
  const years = split(whole, [...counts, undated], threshold);
  return {
    years,
    quarters: counts.map((_, y) =>
      Number.isNaN(years.figure[y]!)
        ? undefined
        : split({ low: years.low[y]!, high: years.high[y]! }, fourOf(y), threshold),
    ),
  };
};

/** Windows to draw, from the first year shown to the last. */
export interface Series {
  /** Months per window: 3 or 12. */
  readonly months: 3 | 12;
  /** First month of each window, months since January 1970. */
  readonly starts: readonly number[];
  readonly released: Released;
}

/** Quarters where most of them can be shown, else years; undefined where every year is hidden. */
export const seriesOf = ({ years, quarters }: ReleasedStarters): Series | undefined => {
  const shown = quarters.flatMap((four, year) => (four === undefined ? [] : [year]));
  if (shown.length === 0) return undefined;
  const first = shown[0]!;
  const span = shown.at(-1)! - first + 1;
  const inQuarters = shown.reduce(
    (sum, year) => sum + quarters[year]!.figure.filter((figure) => !Number.isNaN(figure)).length,
    0,
  );
  const byQuarter = inQuarters > 2 * shown.length;
  const per = byQuarter ? 4 : 1;
  const pick = (of: "low" | "high" | "figure" | "unknown") =>
    Array.from({ length: span * per }, (_, k) => {
      const year = first + Math.floor(k / per);
      const four = byQuarter ? quarters[year] : undefined;
      return four === undefined ? years[of][year]! : four[of][k % 4]!;
    });
  return {
    months: byQuarter ? 3 : 12,
    starts: Array.from(
      { length: span * per },
      (_, k) => (FIRST_YEAR - 1970 + first) * 12 + (k * 12) / per,
    ),
    released: {
      low: Int32Array.from(pick("low")),
      high: Int32Array.from(pick("high")),
      figure: Float64Array.from(pick("figure")),
      unknown: Uint8Array.from(pick("unknown")),
    },
  };
};
