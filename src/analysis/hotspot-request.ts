import { carriedFlagsOf, valuesOf } from "../domain/assemble";
import type { HotspotFiles, HotspotInputs } from "../domain/hotspot-inputs";
import type { HotspotRequest } from "./hotspots";
import { needOf, withHalo } from "./need";
import { queenOf } from "./weights";

/** As the command line tests by default. */
const HOW = { permutations: 99_999, seed: 1 } as const;

/** The question put to the worker: queen neighbours over region and halo, higher is more need. */
export const requestOf = (
  { file, haloFile, weights }: HotspotFiles,
  { measure, release, areas, statistic, alpha, patch }: HotspotInputs,
): HotspotRequest => {
  const region = needOf(valuesOf(file, measure, release, areas.carried), measure.worse);
  const halo =
    haloFile === null
      ? null
      : needOf(
          valuesOf(haloFile, measure, release, carriedFlagsOf(weights.halo.carried)),
          measure.worse,
        );
  return {
    measure: measure.id,
    year: release.year,
    values: withHalo(region, halo, weights.halo.codes.length),
    weights: queenOf(weights),
    rows: weights.rows,
    statistic,
    alpha,
    ...HOW,
    ...(patch !== null && { patch: maskOf(patch, weights.rows) }),
  };
};

const maskOf = (rows: readonly number[], count: number): Uint8Array => {
  const mask = new Uint8Array(count);
  for (const row of rows) mask[row] = 1;
  return mask;
};
