import { useMemo } from "react";
import { useView } from "../../../data/use-view";
import { timesAll, type Padding } from "../../../map/camera";
import { useBoardZoom } from "../../../ui/use-board-zoom";
import { useMatches } from "../../../ui/use-matches";

/** Two columns leave no room for a map on anything narrower: they lie below it. */
const STACKED = "(max-width: 900px)";

/** The room the panels take at each side of the map. */
export const usePadding = (): Padding => {
  const isStacked = useMatches(STACKED);
  const zoom = useBoardZoom(useView()[0].theme);
  return useMemo(
    () =>
      // The search box floats over the map.
      isStacked
        ? { top: 76, right: 10, bottom: 16, left: 10 }
        : timesAll({ top: 24, right: 450, bottom: 36, left: 352 }, zoom),
    [isStacked, zoom],
  );
};
