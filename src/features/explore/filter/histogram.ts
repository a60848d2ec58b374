import type { MeasureKind } from "../../../domain/measures";

const BINS = 40;

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The upper end of the bars: counts and rates to a whole ten, scores of any size to two figures. */
const upperEnd = (known: readonly number[], kind: MeasureKind): number => {
  const highest = Math.max(0, ...known);
  if (kind === "score") {
    const step = 10 ** (Math.floor(Math.log10(highest || 1)) - 1);
    return Number((Math.ceil(highest / step) * step || 1).toPrecision(6));
  }
  const tens = Math.ceil(Math.max(10, highest) / 10) * 10;
  return kind === "rate" ? Math.min(100, tens) : tens;
};

/** By how much a handle moves: never more than a hundredth of a score, a whole of a small count. */
export const stepOf = (kind: MeasureKind, most: number): number => {
  if (kind === "rate") return 0.5;
  if (kind === "score") return most / 100;
  return most > 100 ? 5 : 1;
};

/** Equal bins from 0 to the highest value; unknown is left out. */
export const histogramOf = (
  values: readonly number[],
  kind: MeasureKind,
): { bins: readonly Bin[]; most: number } => {
  const known = values.filter((value) => !Number.isNaN(value));
  const most = upperEnd(known, kind);
  const counts = new Array<number>(BINS).fill(0);
  for (const value of known)
    counts[Math.max(0, Math.min(BINS - 1, Math.floor((value / most) * BINS)))]! += 1;
  return {
    most,
    bins: counts.map((count, at) => ({
      from: (at * most) / BINS,
      to: ((at + 1) * most) / BINS,
      count,
    })),
  };
};
