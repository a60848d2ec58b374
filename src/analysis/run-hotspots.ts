import type {
  AlwaysHotTest,
  Followed,
  HotspotFiles,
  HotspotInputs,
} from "../domain/hotspot-inputs";
import { releasesOf } from "../domain/measure-releases";
import { analytic, hotspots } from "./client";
import { globalMoran, type GlobalMoran } from "./global-moran";
import { requestOf } from "./hotspot-request";
import { referenceOf, type HotspotResult } from "./hotspots";

/** The share of chance findings accepted where an area is called a hot spot at a release. */
const ALPHA = 0.05;

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

/**
 * Per release of a measure, oldest first: 1 where an area is a significant hot spot (Gi*, FDR 5%).
 * One release after another, each about a third of a second in the worker.
 */
export const runAlwaysHot: AlwaysHotTest = async (files, { measure, areas }, followed) => {
  const every: Uint8Array[] = [];
  for (const release of releasesOf(measure.id)) {
    const inputs: HotspotInputs = {
      ...{ measure, release, areas },
      ...{ statistic: "gi", alpha: ALPHA, patch: null },
    };
    const found = await hotspots(requestOf(files, inputs), followed);
    every.push(Uint8Array.from(found.class, (one) => (one === "hot" ? 1 : 0)));
  }
  return every;
};
