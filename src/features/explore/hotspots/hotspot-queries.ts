import { queryOptions, skipToken } from "@tanstack/react-query";
import type { HotspotInputs } from "./request";

/** What makes two runs the same run; null is none. */
const keyOf = (inputs: HotspotInputs | null): readonly (string | number)[] => {
  if (inputs === null) return ["none"];
  const { measure, release, statistic, alpha, patch } = inputs;
  return [measure.id, release.year, statistic, alpha, patch === null ? "all" : patch.join()];
};

/** Results hold typed arrays, never change, and are dear: kept as they are. */
const kept = {
  staleTime: Infinity,
  gcTime: 600_000,
  retry: false,
  structuralSharing: false,
} as const;

/** The first answer, from the normal distribution. */
export const analyticQuery = (inputs: HotspotInputs | null) =>
  queryOptions({
    ...kept,
    queryKey: ["hotspots", "analytic", ...keyOf(inputs)],
    queryFn:
      inputs === null
        ? skipToken
        : async ({ client }) => (await import("./run-hotspots")).runAnalytic(client, inputs),
  });

/** The share of the permutations done, 0…1; written by the run itself. */
export const progressKey = (inputs: HotspotInputs | null) =>
  ["hotspots", "progress", ...keyOf(inputs)] as const;

/** The answer that counts. Ended at once when nobody looks at it any more. */
export const permutedQuery = (inputs: HotspotInputs | null) =>
  queryOptions({
    ...kept,
    queryKey: ["hotspots", "permuted", ...keyOf(inputs)],
    queryFn:
      inputs === null
        ? skipToken
        : async ({ client, signal }) =>
            (await import("./run-hotspots")).runPermuted(client, inputs, signal, (share) =>
              client.setQueryData(progressKey(inputs), share),
            ),
  });

/** Which checks each area's mark passes: four runs more, so only when somebody asks about an area. */
export const robustnessQuery = (inputs: HotspotInputs | null) =>
  queryOptions({
    ...kept,
    queryKey: ["hotspots", "robustness", ...keyOf(inputs)],
    queryFn:
      inputs === null
        ? skipToken
        : async ({ client, signal }) =>
            (await import("./run-why")).runRobustness(client, inputs, signal),
  });

/** The chance picture of one area. */
export const chanceQuery = (inputs: HotspotInputs | null, row: number) =>
  queryOptions({
    ...kept,
    queryKey: ["hotspots", "chance", ...keyOf(inputs), row],
    queryFn:
      inputs === null
        ? skipToken
        : async ({ client, signal }) =>
            (await import("./run-why")).runChance(client, inputs, row, signal),
  });
