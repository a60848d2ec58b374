import type { QueryClient } from "@tanstack/react-query";
import type { HotspotRequest } from "../../../analysis/hotspots";
import { needOf, withHalo } from "../../../analysis/need";
import { queenOf } from "../../../analysis/weights";
import { haloQuery, weightsQuery } from "../../../data/halo-queries";
import { measureQuery } from "../../../data/queries";
import type { Areas } from "../../../domain/areas";
import { carriedFlagsOf, valuesOf } from "../../../domain/assemble";
import type { HotspotStatistic } from "../../../domain/hotspot-words";
import type { Measure } from "../../../domain/measures";
import type { Release } from "../../../domain/release";

/** As the command line tests by default. */
const HOW = { permutations: 99_999, seed: 1 } as const;

export interface HotspotInputs {
  readonly measure: Measure;
  readonly release: Release;
  readonly areas: Areas;
  readonly statistic: HotspotStatistic;
  /** Share of chance findings accepted among the marks. */
  readonly alpha: number;
  /** Rows to test and to allow for; null is all. */
  readonly patch: readonly number[] | null;
}

/** The question put to the worker: queen neighbours over region and halo, higher is more need. */
export const requestOf = async (
  client: QueryClient,
  { measure, release, areas, statistic, alpha, patch }: HotspotInputs,
): Promise<HotspotRequest> => {
  const [file, haloFile, weights] = await Promise.all([
    client.query(measureQuery(measure.id)),
    client.query(haloQuery(measure)),
    client.query(weightsQuery),
  ]);
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
