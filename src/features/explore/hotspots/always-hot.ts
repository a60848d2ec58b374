import type { QueryClient } from "@tanstack/react-query";
import { hotspots } from "../../../analysis/client";
import type { Areas } from "../../../domain/areas";
import { releasesOf } from "../../../domain/measure-releases";
import type { Measure } from "../../../domain/measures";
import { requestOf } from "./request";

/**
 * Per release of a measure, oldest first: 1 where an area is a significant hot spot (Gi*, FDR 5%).
 * One release after another, each about a third of a second in the worker.
 */
export const alwaysHot = async ({
  client,
  measure,
  areas,
  signal,
}: {
  client: QueryClient;
  measure: Measure;
  areas: Areas;
  signal: AbortSignal;
}): Promise<readonly Uint8Array[]> => {
  const every: Uint8Array[] = [];
  for (const release of releasesOf(measure.id)) {
    const request = await requestOf(client, {
      measure,
      release,
      areas,
      statistic: "gi",
      alpha: 0.05,
      patch: null,
    });
    const found = await hotspots(request, { signal });
    every.push(Uint8Array.from(found.class, (one) => (one === "hot" ? 1 : 0)));
  }
  return every;
};
