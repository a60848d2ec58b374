import { queryOptions } from "@tanstack/react-query";
import type { DenominatorId } from "../../domain/participants-keys";
import { loadCode } from "../../platform/load-code";

/** What draws participants and whom they are set against: code and public figures, never a participant. */
export const peopleQuery = (denominator: DenominatorId) =>
  queryOptions({
    queryKey: ["people", denominator],
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    structuralSharing: false,
    queryFn: async ({ client }) =>
      (await loadCode("What draws participants", () => import("./load-people"))).loadPeople(
        client,
        denominator,
      ),
  });
