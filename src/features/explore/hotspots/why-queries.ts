import { queryOptions, skipToken } from "@tanstack/react-query";
import { HOTSPOT_TESTS } from "../../../analysis/hotspot-tests";
import { hotspotFiles, hotspotKey, keptFindings } from "../../../data/hotspot-queries";
import type { HotspotInputs } from "../../../domain/hotspot-inputs";
import { loadCode } from "../../../platform/load-code";

/** Which checks each area's mark passes: ten shorter runs more, so only when somebody asks about an area. */
export const robustnessQuery = (inputs: HotspotInputs | null) =>
  queryOptions({
    ...keptFindings,
    queryKey: ["hotspots", "robustness", ...hotspotKey(inputs)],
    queryFn:
      inputs === null
        ? skipToken
        : async ({ client, signal }) =>
            HOTSPOT_TESTS.robust(await hotspotFiles(client, inputs.measure), inputs, { signal }),
  });

/** The chance picture of one area. */
export const chanceQuery = (inputs: HotspotInputs | null, row: number) =>
  queryOptions({
    ...keptFindings,
    queryKey: ["hotspots", "chance", ...hotspotKey(inputs), row],
    queryFn:
      inputs === null
        ? skipToken
        : async ({ client, signal }) =>
            (
              await loadCode("The part that checks a hot spot", () => import("./run-why"))
            ).runChance(client, inputs, row, signal),
  });
