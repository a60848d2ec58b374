import type { QueryClient } from "@tanstack/react-query";
import type { ChancePicture } from "../../../analysis/chance-picture";
import { chancePictureOf, robustnessOf } from "../../../analysis/client";
import { nearestOf } from "../../../analysis/k-nearest";
import { rookOf } from "../../../analysis/weights";
import { weightsQuery } from "../../../data/halo-queries";
import type { RobustnessCheck } from "../../../domain/hotspot-words";
import { requestOf, type HotspotInputs } from "./request";

/** The 5% that an area is called a hot spot by, whatever tiers the map also shows. */
const ALPHA = 0.05;

/** Which checks each area passes, by row. */
export const runRobustness = async (
  client: QueryClient,
  inputs: HotspotInputs,
  signal: AbortSignal,
): Promise<RobustnessCheck[][]> => {
  const request = await requestOf(client, { ...inputs, alpha: ALPHA });
  const weights = await client.query(weightsQuery);
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
  chancePictureOf(await requestOf(client, inputs), row, { signal });

const joined = (region: Float64Array, halo: readonly number[]): Float64Array =>
  Float64Array.from([...region, ...halo]);
