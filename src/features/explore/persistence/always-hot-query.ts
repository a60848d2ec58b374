import { queryOptions, skipToken } from "@tanstack/react-query";
import type { Areas } from "../../../domain/areas";
import type { Measure } from "../../../domain/measures";

/** Hot spots at each release, tested in the worker; their code comes with the first who asks. */
export const alwaysHotQuery = (measure: Measure, areas: Areas | undefined) =>
  queryOptions({
    queryKey: ["always-hot", measure.id],
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    structuralSharing: false,
    queryFn:
      areas === undefined
        ? skipToken
        : async ({ client, signal }) =>
            (await import("../hotspots/always-hot")).alwaysHot({ client, measure, areas, signal }),
  });
