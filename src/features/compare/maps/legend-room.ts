import type { Padding } from "../../../map/camera";
import { NO_PADDING } from "../../../map/camera";
import { useMatches } from "../../../ui/use-matches";

/** CSS pixels that the legend takes of a map's left. */
const LEGEND: Padding = { top: 12, right: 12, bottom: 12, left: 396 };

/** What the legend covers of the maps: nothing where it stands below them. */
export const useLegendRoom = (): Padding =>
  useMatches("(min-width: 1000px)") ? LEGEND : NO_PADDING;
