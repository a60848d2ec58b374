import { useMemo } from "react";
import { useView } from "../../../data/use-view";
import { NO_PADDING, timesAll, type Padding } from "../../../map/camera";
import { useBoardZoom } from "../../../ui/use-board-zoom";
import { useMatches } from "../../../ui/use-matches";

/** CSS pixels that the legend takes of a map's left. */
const LEGEND: Padding = { top: 12, right: 12, bottom: 12, left: 396 };

/** What the legend covers of the maps: nothing where it stands below them. */
export const useLegendRoom = (): Padding => {
  const zoom = useBoardZoom(useView()[0].theme);
  const isOver = useMatches(`(min-width: ${1000 * zoom}px)`);
  return useMemo(() => (isOver ? timesAll(LEGEND, zoom) : NO_PADDING), [isOver, zoom]);
};
