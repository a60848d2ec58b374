import { queryOptions } from "@tanstack/react-query";
import type { InWorkWords } from "../../../domain/in-work-measures";

/** A measure at a year, with its shapes; their code comes with the first who asks. */
export const inWorkQuery = (measure: InWorkWords | undefined, year: number) =>
  queryOptions({
    queryKey: ["in-work", "drawn", measure?.id, year],
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    structuralSharing: false,
    enabled: measure !== undefined,
    queryFn: async ({ client }) =>
      measure === undefined
        ? null
        : (await import("./load-in-work")).loadInWork(client, measure, year),
  });
