import type { Areas } from "./areas";
import type { MeasureFile, WeightsFile } from "./artefact";
import { hotspotRefusal, type HotspotStatistic } from "./hotspot-words";
import type { Measure } from "./measures";
import type { Release } from "./release";
import type { View } from "./view";

/** What is tested for hot spots. */
export interface HotspotInputs {
  readonly measure: Measure;
  readonly release: Release;
  readonly areas: Areas;
  readonly statistic: HotspotStatistic;
  /** Share of chance findings accepted among the marks. */
  readonly alpha: number;
  /** Rows to test and to allow for; null is all. */
  readonly patch: readonly number[] | null;
}

/** The artefacts a test needs; without the ring around the region where nothing is published there. */
export interface HotspotFiles {
  readonly file: MeasureFile;
  readonly haloFile: MeasureFile | null;
  readonly weights: WeightsFile;
}

/** How a long test is followed and ended. */
export interface Followed {
  readonly signal?: AbortSignal | undefined;
  /** Share of the work done, 0…1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** A test, handed to queries by whoever may call the analysis. */
export type HotspotTest<Found> = (
  files: HotspotFiles,
  inputs: HotspotInputs,
  followed: Followed,
) => Promise<Found>;

/** Per release of a measure, oldest first: 1 where an area is a significant hot spot. */
export type AlwaysHotTest = (
  files: HotspotFiles,
  of: Pick<HotspotInputs, "measure" | "areas">,
  followed: Followed,
) => Promise<readonly Uint8Array[]>;

/** The widest tier shown; stricter ones are told by each area's q. */
const ALPHA = 0.1;

/** What of a map decides what is tested. */
export interface Testable {
  readonly view: View;
  readonly areas: Areas;
  readonly measure: Measure;
  readonly release: Release;
  /** Those shown. */
  readonly rows: readonly number[];
}

/** What a view tests; null where nothing is, or nothing may be. */
export const hotspotInputsOf = (shown: Testable): HotspotInputs | null => {
  const { areas, measure, release, rows } = shown;
  const { hotspots: statistic, tested, boroughs } = shown.view;
  if (statistic === "none" || hotspotRefusal(measure) !== null) return null;
  const patch = tested === "filter" && boroughs.length > 0 ? rows : null;
  return { measure, release, areas, statistic, alpha: ALPHA, patch };
};
