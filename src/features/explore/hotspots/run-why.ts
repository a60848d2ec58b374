import type { QueryClient } from "@tanstack/react-query";
import type { ChancePicture } from "../../../analysis/chance-picture";
import { chancePictureOf } from "../../../analysis/client";
import { requestOf } from "../../../analysis/hotspot-request";
import { hotspotFiles } from "../../../data/hotspot-queries";
import type { HotspotInputs } from "../../../domain/hotspot-inputs";

/** What chance gives an area's neighbours; areas of the picture past the region's rows are the ring's. */
export const runChance = async (
  client: QueryClient,
  inputs: HotspotInputs,
  row: number,
  signal: AbortSignal,
): Promise<ChancePicture | null> =>
  chancePictureOf(requestOf(await hotspotFiles(client, inputs.measure), inputs), row, { signal });
