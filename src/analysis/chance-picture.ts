import { referenceOf, type HotspotRequest } from "./hotspots";
import { momentsOf } from "./moments";
import { drawAgain } from "./permutation-draws";
import { neighbourCount, neighboursOf } from "./weights";

/** What chance gives one area's neighbours, beside what they really have. */
export interface ChancePicture {
  /** Area of the request, region or halo. */
  readonly area: number;
  readonly value: number;
  /** Neighbours with a figure, in the request's numbering, and their values. */
  readonly neighbours: readonly { readonly area: number; readonly value: number }[];
  /** Mean of the neighbours' values. */
  readonly observed: number;
  /** Mean of all known values of the reference. */
  readonly mean: number;
  /** Equal bins over the neighbours' mean under chance, reaching as far as the observed mean. */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly permutations: number;
  readonly atLeast: number;
  readonly atMost: number;
}

const BINS = 40;
/** As in the test of all areas: sums this close, in standard deviations, are equal. */
const SAME = 1e-9;

/**
 * The permutation distribution of one area's neighbours, replaying the very draws of its test
 * (same seed, same rows of areas), so that the histogram's tails are the p-value on screen.
 * @returns null where nothing was tested: unknown, without neighbours, or a constant column
 */
export const chancePicture = (request: HotspotRequest, area: number): ChancePicture | null => {
  const { values, weights, areas } = referenceOf(request);
  const own = areas.indexOf(area);
  const { mean, variance } = momentsOf(values);
  if (own < 0 || variance === 0) return null;
  const k = neighbourCount(weights, own);
  if (k === 0) return null;
  const most = weights.start.reduce((m, at, i) => Math.max(m, at - (weights.start[i - 1] ?? 0)), 0);
  const around = neighboursOf(weights, own);
  const observed = around.reduce((sum, one) => sum + values[one]!, 0) / k;
  const means = new Float64Array(request.permutations);
  drawAgain(values, Math.min(most + 1, values.length), request, (drawn, sums, permutation) => {
    const inside = drawn.subarray(0, k).includes(own);
    means[permutation] = (inside ? sums[k + 1]! - values[own]! : sums[k]!) / k;
  });
  const same = (SAME * Math.sqrt(variance)) / k;
  let [low, high, atLeast, atMost] = [observed, observed, 0, 0];
  for (const one of means) {
    low = Math.min(low, one);
    high = Math.max(high, one);
    if (one >= observed - same) atLeast++;
    if (one <= observed + same) atMost++;
  }
  const width = (high - low) / BINS || 1;
  const counts = new Int32Array(BINS);
  for (const one of means) counts[Math.min(BINS - 1, Math.floor((one - low) / width))]! += 1;
  return {
    area,
    value: values[own]!,
    neighbours: Array.from(around, (one) => ({ area: areas[one]!, value: values[one]! })),
    observed,
    mean,
    bins: Array.from(counts, (count, bin) => ({
      from: low + bin * width,
      to: low + (bin + 1) * width,
      count,
    })),
    permutations: request.permutations,
    atLeast,
    atMost,
  };
};
