/** How far apart a place's areas stand, as national percentiles 0…1, 0 being most deprived. */
export interface Spread {
  readonly known: number;
  readonly lowest: number;
  readonly tenth: number;
  readonly median: number;
  readonly ninetieth: number;
  readonly highest: number;
}

/** A quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
const quantile = (sorted: Float64Array, share: number): number => {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return below + (above - below) * (at - Math.floor(at));
};

/** Unknown values (NaN) are left out; undefined where none is known. */
export const spreadOf = (percentiles: readonly number[]): Spread | undefined => {
  const sorted = Float64Array.from(percentiles.filter((value) => !Number.isNaN(value))).sort();
  if (sorted.length === 0) return undefined;
  return {
    known: sorted.length,
    lowest: sorted[0]!,
    tenth: quantile(sorted, 0.1),
    median: quantile(sorted, 0.5),
    ninetieth: quantile(sorted, 0.9),
    highest: sorted.at(-1)!,
  };
};
