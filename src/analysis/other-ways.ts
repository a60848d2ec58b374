import { carriedFlagsOf, valuesOf } from "../domain/assemble";
import type { HotspotFiles, HotspotInputs } from "../domain/hotspot-inputs";
import { releasesOf } from "../domain/measure-releases";
import { requestOf } from "./hotspot-request";
import { firstOf, nearestOf, withinOf } from "./k-nearest";
import type { OtherWays } from "./robustness";

const NEAREST = [4, 5, 6, 7, 8] as const;
const BAND_KM = 2;

const joined = (region: Float64Array, halo: readonly number[]): Float64Array =>
  Float64Array.from([...region, ...halo]);

/** 1 for areas of region and ring whose value at this release was carried; null where none was. */
const changedOf = (
  { file, haloFile, weights }: HotspotFiles,
  { measure, release, areas }: HotspotInputs,
): Uint8Array | null => {
  const flags = new Uint8Array(areas.count + weights.halo.codes.length);
  const region = valuesOf(file, measure, release, areas.carried).carried;
  for (let row = 0; row < areas.count; row++) if (region(row) !== "exact") flags[row] = 1;
  if (haloFile !== null) {
    const halo = valuesOf(haloFile, measure, release, carriedFlagsOf(weights.halo.carried)).carried;
    weights.halo.codes.forEach((_, at) => {
      if (halo(at) !== "exact") flags[areas.count + at] = 1;
    });
  }
  return flags.includes(1) ? flags : null;
};

/**
 * The other ways in which a map's marks can be tested. England's mean is known where values are places
 * among England's areas: those are 1 … N, so that need has mean ½ and variance (1 − 1 ÷ N²) ÷ 12.
 */
export const otherWaysOf = (files: HotspotFiles, inputs: HotspotInputs): OtherWays => {
  const { measure, release, areas } = inputs;
  const { halo } = files.weights;
  const longitude = joined(areas.longitude, halo.longitude);
  const latitude = joined(areas.latitude, halo.latitude);
  const eight = nearestOf(longitude, latitude, Math.max(...NEAREST));
  const releases = releasesOf(measure.id);
  const before = releases[releases.findIndex(({ year }) => year === release.year) - 1];
  return {
    band: withinOf(longitude, latitude, BAND_KM),
    nearest: NEAREST.map((k) => firstOf(eight, k)),
    england:
      measure.kind === "position" && release.areas !== null
        ? { mean: 0.5, variance: (1 - 1 / release.areas ** 2) / 12 }
        : null,
    changed: changedOf(files, inputs),
    before: before === undefined ? null : requestOf(files, { ...inputs, release: before }).values,
  };
};
