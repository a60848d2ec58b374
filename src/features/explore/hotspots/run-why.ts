import type { QueryClient } from "@tanstack/react-query";
import type { ChancePicture } from "../../../analysis/chance-picture";
import { chancePictureOf, robustnessOf } from "../../../analysis/client";
import { requestOf } from "../../../analysis/hotspot-request";
import { otherWaysOf } from "../../../analysis/other-ways";
import { hotspotFiles } from "../../../data/hotspot-queries";
import type { Robustness } from "../../../domain/hotspot-words";
import type { HotspotInputs } from "../../../domain/hotspot-inputs";

/** Which checks each area passes, by row; of the marks as the map shows them. */
export const runRobustness = async (
  client: QueryClient,
  inputs: HotspotInputs,
  signal: AbortSignal,
): Promise<Robustness> => {
  const files = await hotspotFiles(client, inputs.measure);
  return robustnessOf(requestOf(files, inputs), otherWaysOf(files, inputs), { signal });
};

/** What chance gives an area's neighbours; areas of the picture past the region's rows are the ring's. */
export const runChance = async (
  client: QueryClient,
  inputs: HotspotInputs,
  row: number,
  signal: AbortSignal,
): Promise<ChancePicture | null> =>
  chancePictureOf(requestOf(await hotspotFiles(client, inputs.measure), inputs), row, { signal });
