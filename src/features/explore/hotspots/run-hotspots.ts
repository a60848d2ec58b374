import type { QueryClient } from "@tanstack/react-query";
import { analytic, hotspots } from "../../../analysis/client";
import { globalMoran, type GlobalMoran } from "../../../analysis/global-moran";
import { referenceOf, type HotspotResult } from "../../../analysis/hotspots";
import { requestOf, type HotspotInputs } from "./request";

/** Findings from the normal distribution with the one figure for the whole map: at once. */
export const runAnalytic = async (
  client: QueryClient,
  inputs: HotspotInputs,
): Promise<{ result: HotspotResult; moran: GlobalMoran }> => {
  const request = await requestOf(client, inputs);
  const reference = referenceOf(request);
  return {
    result: analytic(request),
    moran: globalMoran(reference.values, reference.weights),
  };
};

/** Findings from 99,999 permutations in the worker, with the share done. */
export const runPermuted = async (
  client: QueryClient,
  inputs: HotspotInputs,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<HotspotResult> => hotspots(await requestOf(client, inputs), { signal, onProgress });
