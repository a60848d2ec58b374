import type {
  AlwaysHotTest,
  Followed,
  HotspotFiles,
  HotspotInputs,
} from "../domain/hotspot-inputs";
import type { Robustness } from "../domain/hotspot-words";
import { analytic, hotspots, robustnessOf } from "./client";
import { globalMoran, type GlobalMoran } from "./global-moran";
import { requestOf } from "./hotspot-request";
import { referenceOf, type HotspotResult } from "./hotspots";
import { hotspotsOver } from "./hotspots-over";
import { otherWaysOf } from "./other-ways";

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

/** How far each mark depends on how it was tested, in the worker: some ten shorter tests more. */
export const runRobustness = (
  files: HotspotFiles,
  inputs: HotspotInputs,
  { signal }: Followed,
): Promise<Robustness> =>
  robustnessOf(requestOf(files, inputs), otherWaysOf(files, inputs), { signal });
