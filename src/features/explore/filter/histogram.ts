import type { MeasureKind } from "../../../domain/measures";

const BINS = 40;

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Equal bins from 0 to the highest value, rounded up to a whole ten; unknown is left out. */
export const histogramOf = (
  values: readonly number[],
  kind: MeasureKind,
): { bins: readonly Bin[]; most: number } => {
  const known = values.filter((value) => !Number.isNaN(value));
  const highest = Math.ceil(Math.max(10, ...known) / 10) * 10;
  const most = kind === "rate" ? Math.min(100, highest) : highest;
  const counts = new Array<number>(BINS).fill(0);
  for (const value of known) counts[Math.min(BINS - 1, Math.floor((value / most) * BINS))]! += 1;
  return {
    most,
    bins: counts.map((count, at) => ({
      from: (at * most) / BINS,
      to: ((at + 1) * most) / BINS,
      count,
    })),
  };
};
