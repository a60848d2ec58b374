import type { Values } from "../domain/areas";
import { percentileOf } from "../domain/position";

/**
 * A measure turned so that higher means more need: p′ = 1 − p for positions, where p is the national
 * percentile in 0…1, and the rate itself, or less it where a low rate is worse.
 * @param worse which end is worse, as the measure declares; where neither is, high stays high
 * @throws RangeError for counts, which are higher wherever more people live
 */
export const needOf = (values: Values, worse: "high" | "low" | null): Float64Array => {
  if (values.kind === "count") throw new RangeError(`${values.measure} is a count, not a rate`);
  if (values.kind === "position") {
    const { ranked = NaN } = values;
    return values.value.map((rank) => 1 - percentileOf(rank, ranked));
  }
  return worse === "low" ? values.value.map((rate) => -rate) : values.value.slice();
};

/** The region's column followed by the halo's; unknown all over the halo where nothing is published there. */
export const withHalo = (
  region: Float64Array,
  halo: Float64Array | null,
  haloAreas: number,
): Float64Array => {
  const joined = new Float64Array(region.length + haloAreas).fill(NaN);
  joined.set(region);
  if (halo !== null) joined.set(halo, region.length);
  return joined;
};
