import type { HotspotFiles, HotspotInputs } from "../domain/hotspot-inputs";
import { releasesOf } from "../domain/measure-releases";
import { requestOf } from "./hotspot-request";
import { referenceOf, type HotspotFindings, type HotspotRequest } from "./hotspots";
import { momentsOf } from "./moments";

/** The share of chance findings accepted where an area is called a hot spot at a release. */
const ALPHA = 0.05;

/**
 * 1 where an area is a hot spot and its own value is above the mean of all that are compared: an area that
 * only lies beside need is none.
 */
export const hotInNeed = (
  request: HotspotRequest,
  { class: classes }: Pick<HotspotFindings, "class">,
): Uint8Array => {
  const { mean } = momentsOf(referenceOf(request).values);
  return Uint8Array.from(request.values.subarray(0, request.rows), (value, row) =>
    value > mean && classes[row] === "hot" ? 1 : 0,
  );
};

/**
 * Per release of a measure, oldest first: 1 where an area is a significant hot spot (Gi*, FDR 5%) in need.
 * @param find tests one release
 */
export const hotspotsOver = async (
  files: HotspotFiles,
  { measure, areas }: Pick<HotspotInputs, "measure" | "areas">,
  find: (request: HotspotRequest) => Promise<HotspotFindings>,
): Promise<readonly Uint8Array[]> => {
  const every: Uint8Array[] = [];
  for (const release of releasesOf(measure.id)) {
    const inputs: HotspotInputs = {
      ...{ measure, release, areas },
      ...{ statistic: "gi", alpha: ALPHA, patch: null },
    };
    const request = requestOf(files, inputs);
    every.push(hotInNeed(request, await find(request)));
  }
  return every;
};
