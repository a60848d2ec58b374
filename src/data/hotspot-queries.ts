import { queryOptions, skipToken, type QueryClient } from "@tanstack/react-query";
import type {
  AlwaysHotTest,
  HotspotFiles,
  HotspotInputs,
  HotspotTest,
} from "../domain/hotspot-inputs";
import type { Areas } from "../domain/areas";
import type { Measure } from "../domain/measures";
import { isIndexId } from "../domain/own-index/index-recipe";
import { isOwnId } from "../domain/own-measure";
import { ownEdition } from "./own/figures-session";
import { measureQuery } from "./queries";
import { loadCode } from "../platform/load-code";
import { WORKED_OUT } from "./query-options";

/** What makes two runs the same run; null is none. */
export const hotspotKey = (inputs: HotspotInputs | null): readonly (string | number)[] => {
  if (inputs === null) return ["none"];
  const { measure, release, statistic, alpha, patch } = inputs;
  const of =
    isOwnId(measure.id) || isIndexId(measure.id) ? `${measure.id}#${ownEdition()}` : measure.id;
  return [of, release.year, statistic, alpha, patch === null ? "all" : patch.join()];
};

/** Results hold typed arrays, never change, and are dear: kept as they are. */
export const keptFindings = { ...WORKED_OUT, gcTime: 600_000 } as const;

/** The files a test of a measure needs; the queries behind them come with the first test. */
export const hotspotFiles = async (
  client: QueryClient,
  measure: Measure,
): Promise<HotspotFiles> => {
  const { haloQuery, weightsQuery } = await loadCode(
    "The test for hot spots",
    () => import("./halo-queries"),
  );
  const [file, haloFile, weights] = await Promise.all([
    client.query(measureQuery(measure.id)),
    client.query(haloQuery(measure)),
    client.query(weightsQuery),
  ]);
  return { file, haloFile, weights };
};

/** The first answer, from the normal distribution. */
export const analyticQuery = <Found>(inputs: HotspotInputs | null, test: HotspotTest<Found>) =>
  queryOptions({
    ...keptFindings,
    queryKey: ["hotspots", "analytic", ...hotspotKey(inputs)],
    queryFn:
      inputs === null
        ? skipToken
        : async ({ client }) => test(await hotspotFiles(client, inputs.measure), inputs, {}),
  });

/** The share of the permutations done, 0…1; written by the run itself. */
export const progressKey = (inputs: HotspotInputs | null) =>
  ["hotspots", "progress", ...hotspotKey(inputs)] as const;

/** The answer that counts. Ended at once when nobody looks at it any more. */
export const permutedQuery = <Found>(inputs: HotspotInputs | null, test: HotspotTest<Found>) =>
  queryOptions({
    ...keptFindings,
    queryKey: ["hotspots", "permuted", ...hotspotKey(inputs)],
    queryFn:
      inputs === null
        ? skipToken
        : async ({ client, signal }) =>
            test(await hotspotFiles(client, inputs.measure), inputs, {
              signal,
              onProgress: (share) => client.setQueryData(progressKey(inputs), share),
            }),
  });

/** Hot spots at each release of a measure. */
export const alwaysHotQuery = (measure: Measure, areas: Areas | undefined, test: AlwaysHotTest) =>
  queryOptions({
    ...keptFindings,
    gcTime: Infinity,
    queryKey: ["always-hot", measure.id],
    queryFn:
      areas === undefined
        ? skipToken
        : async ({ client, signal }) =>
            test(await hotspotFiles(client, measure), { measure, areas }, { signal }),
  });
