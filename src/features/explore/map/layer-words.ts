import type { HotspotResult } from "../../../analysis/hotspots";
import { HOTSPOT_LABELS } from "../../../domain/hotspot-words";
import { persistenceSentence } from "../../../domain/persistence";
import type { Explored } from "../use-explore";

/** What the hatch and the outlines say of an area, none where they say nothing. */
export const layerWords = (
  { persistence, view }: Explored,
  result: HotspotResult | null,
  row: number,
): readonly string[] => {
  const { definition, found, isShown } = persistence;
  const history = found?.memberships[row];
  const tier = result?.tier[row] ?? 0;
  return [
    ...(isShown && found && history?.includes(1)
      ? [persistenceSentence(definition, history, found.years)]
      : []),
    ...(result && tier >= Number(view.certainty)
      ? [`${HOTSPOT_LABELS[result.class[row] ?? "none"].title} (${tier}% certainty)`]
      : []),
  ];
};
