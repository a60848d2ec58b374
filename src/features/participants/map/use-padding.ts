import { useMemo } from "react";
import type { Padding } from "../../../map/camera";
import { useMatches } from "../../../ui/use-matches";

/** Two columns leave no room for a map on anything narrower: they lie below it. */
const STACKED = "(max-width: 900px)";

/** The room the panels take at each side of the map. */
export const usePadding = (): Padding => {
  const isStacked = useMatches(STACKED);
  return useMemo(
    () =>
      // The search box floats over the map.
      isStacked
        ? { top: 76, right: 10, bottom: 16, left: 10 }
        : { top: 24, right: 450, bottom: 36, left: 352 },
    [isStacked],
  );
};
