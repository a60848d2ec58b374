import type { EnglandColumns } from "../domain/england-columns";
import { percentileOf } from "../domain/position";

/** Areas placed nearest at the first release, whose fate says what to expect of one placed there. */
const WINDOW = 201;

/** What became of all areas elsewhere that began in the most deprived share. */
export interface LeavingRecord {
  /** Of the areas placed nearest to a percentile at the first release, the share that is out at the last. */
  readonly chanceAt: (percentile: number) => number;
  /** Correlation of fates within a district, once position is allowed for: 0 where neighbours move apart. */
  readonly within: number;
}

interface Began {
  readonly percentile: number;
  readonly district: number;
  readonly left: number;
}

/** Position of the first item that is not before `value`. */
const lowerBound = (sorted: readonly Began[], value: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.percentile < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Share of pairs' joint residuals over what they could be: the moment estimate of a common correlation
 * within clusters (Liang and Zeger 1986, Biometrika 73, exchangeable working correlation), never below 0.
 */
const withinOf = (began: readonly Began[], chances: readonly number[]): number => {
  const sums = new Map<number, { r: number; rr: number; s: number; ss: number }>();
  began.forEach(({ district, left }, i) => {
    const chance = chances[i]!;
    const r = left - chance;
    const s = Math.sqrt(chance * (1 - chance));
    const sum = sums.get(district) ?? { r: 0, rr: 0, s: 0, ss: 0 };
    sums.set(district, { r: sum.r + r, rr: sum.rr + r * r, s: sum.s + s, ss: sum.ss + s * s });
  });
  let [shared, possible] = [0, 0];
  for (const { r, rr, s, ss } of sums.values()) {
    shared += r * r - rr;
    possible += s * s - ss;
  }
  return possible > 0 ? Math.max(0, shared / possible) : 0;
};

/**
 * England's own record of areas that began in the most deprived share: how many of those placed alike are
 * out at the last release, and how far areas of one district share their fate.
 * @param isElsewhere rows that count
 */
export const leavingRecord = (
  { releases, codes, district }: EnglandColumns,
  threshold: number,
  isElsewhere: (row: number) => boolean,
): LeavingRecord => {
  const [first, last] = [releases[0]!, releases.at(-1)!];
  const began: Began[] = [];
  for (let row = 0; row < codes.length; row++) {
    const [then, now] = [first.rank[row]!, last.rank[row]!];
    if (then === 0 || now === 0 || then > threshold * first.areas || !isElsewhere(row)) continue;
    began.push({
      percentile: percentileOf(then, first.areas),
      district: district[row]!,
      left: now > threshold * last.areas ? 1 : 0,
    });
  }
  began.sort((a, b) => a.percentile - b.percentile);
  const leftBefore = new Uint32Array(began.length + 1);
  began.forEach(({ left }, i) => (leftBefore[i + 1] = leftBefore[i]! + left));
  const size = Math.min(WINDOW, began.length);
  const chanceAt = (percentile: number): number => {
    if (size === 0) return NaN;
    const middle = lowerBound(began, percentile) - (size >> 1);
    const from = Math.min(Math.max(0, middle), began.length - size);
    return (leftBefore[from + size]! - leftBefore[from]!) / size;
  };
  return {
    chanceAt,
    within: withinOf(
      began,
      began.map(({ percentile }) => chanceAt(percentile)),
    ),
  };
};

/** How many of some places the record would have out, with its 95% range. */
export interface ExpectedLeavers {
  readonly left: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Sum of the chances; the range is normal, with places of one district correlated as the record has it:
 * variance Σ sᵢ² + ρ Σ sᵢ sⱼ over pairs of one district, s² = p (1 − p).
 */
export const expectedLeavers = (
  { chanceAt, within }: LeavingRecord,
  places: readonly { readonly percentile: number; readonly district: number }[],
): ExpectedLeavers => {
  const chances = places.map(({ percentile }) => chanceAt(percentile));
  const left = chances.reduce((sum, chance) => sum + chance, 0);
  let variance = 0;
  const spreads = chances.map((chance) => Math.sqrt(chance * (1 - chance)));
  spreads.forEach((one, i) => {
    spreads.forEach((other, j) => {
      if (i === j) variance += one * one;
      else if (places[i]!.district === places[j]!.district) variance += within * one * other;
    });
  });
  const reach = 1.96 * Math.sqrt(variance);
  return { left, low: Math.max(0, left - reach), high: Math.min(places.length, left + reach) };
};
