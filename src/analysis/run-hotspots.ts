import type {
  AlwaysHotTest,
  Followed,
  HotspotFiles,
  HotspotInputs,
} from "../domain/hotspot-inputs";
import { analytic, hotspots } from "./client";
import { globalMoran, type GlobalMoran } from "./global-moran";
import { requestOf } from "./hotspot-request";
import { referenceOf, type HotspotResult } from "./hotspots";
import { hotspotsOver } from "./hotspots-over";

/** Findings from the normal distribution with the one figure for the whole map: at once. */
export const runAnalytic = (
  files: HotspotFiles,
  inputs: HotspotInputs,
): { result: HotspotResult; moran: GlobalMoran } => {
  const request = requestOf(files, inputs);
  const reference = referenceOf(request);
  return {
    result: analytic(request),
    moran: globalMoran(reference.values, reference.weights),
  };
};

/** Findings from 99,999 permutations in the worker, with the share done. */
export const runPermuted = (
  files: HotspotFiles,
  inputs: HotspotInputs,
  followed: Followed,
): Promise<HotspotResult> => hotspots(requestOf(files, inputs), followed);

/** Per release where an area is a hot spot, in the worker: one release after another, each about a third of a second. */
export const runAlwaysHot: AlwaysHotTest = (files, of, followed) =>
  hotspotsOver(files, of, (request) => hotspots(request, followed));
