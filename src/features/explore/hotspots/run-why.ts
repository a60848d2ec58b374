import type { QueryClient } from "@tanstack/react-query";
import type { ChancePicture } from "../../../analysis/chance-picture";
import { chancePictureOf, robustnessOf } from "../../../analysis/client";
import { requestOf } from "../../../analysis/hotspot-request";
import { nearestOf } from "../../../analysis/k-nearest";
import { rookOf } from "../../../analysis/weights";
import { hotspotFiles } from "../../../data/hotspot-queries";
import type { RobustnessCheck } from "../../../domain/hotspot-words";
import type { HotspotInputs } from "../../../domain/hotspot-inputs";

/** The 5% that an area is called a hot spot by, whatever tiers the map also shows. */
const ALPHA = 0.05;

/** Which checks each area passes, by row. */
export const runRobustness = async (
  client: QueryClient,
  inputs: HotspotInputs,
  signal: AbortSignal,
): Promise<RobustnessCheck[][]> => {
  const files = await hotspotFiles(client, inputs.measure);
  const { weights } = files;
  const request = requestOf(files, { ...inputs, alpha: ALPHA });
  const nearest = nearestOf(
    joined(inputs.areas.longitude, weights.halo.longitude),
    joined(inputs.areas.latitude, weights.halo.latitude),
  );
  return robustnessOf(request, { rook: rookOf(weights), nearest }, { signal });
};

/** What chance gives an area's neighbours; areas of the picture past the region's rows are the ring's. */
export const runChance = async (
  client: QueryClient,
  inputs: HotspotInputs,
  row: number,
  signal: AbortSignal,
): Promise<ChancePicture | null> =>
  chancePictureOf(requestOf(await hotspotFiles(client, inputs.measure), inputs), row, { signal });

const joined = (region: Float64Array, halo: readonly number[]): Float64Array =>
  Float64Array.from([...region, ...halo]);
