import type { Theme } from "../../../domain/look-keys";
import type { Padding } from "../../../map/camera";
import { PHONE } from "../../../ui/phone";
import { useBoardZoom } from "../../../ui/use-board-zoom";
import { useMatches } from "../../../ui/use-matches";
import { isNarrow, isTwoLines, paddingNow, roomBeside, type Covered } from "./padding";

/** Whether the list has room beside the map rather than under it: both are then half a screen wide. */
export const useListBeside = (withProfile: boolean, theme: Theme | undefined): boolean =>
  useMatches(roomBeside(withProfile, useBoardZoom(theme)));

/** The room floating panels take, again when the window changes class. */
export const usePadding = (covered: Covered): Padding => {
  useListBeside(covered.withProfile, covered.theme);
  useMatches(PHONE);
  const zoom = useBoardZoom(covered.theme);
  useMatches(isNarrow(zoom));
  useMatches(isTwoLines(zoom));
  return paddingNow(covered);
};
