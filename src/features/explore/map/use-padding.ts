import type { Padding } from "../../../map/camera";
import { PHONE } from "../../../ui/phone";
import { useMatches } from "../../../ui/use-matches";
import {
  NARROW,
  paddingNow,
  PROJECTOR,
  TWO_LINES,
  WALL,
  WIDE,
  WIDER,
  type Covered,
} from "./padding";

/** Whether the list has room beside the map rather than under it: both are then half a screen wide. */
export const useListBeside = (withProfile: boolean): boolean => {
  const wide = useMatches(WIDE);
  const wider = useMatches(WIDER);
  return withProfile ? wider : wide;
};

/** The room floating panels take, again when the window changes class. */
export const usePadding = (covered: Covered): Padding => {
  useListBeside(covered.withProfile);
  useMatches(PHONE);
  useMatches(NARROW);
  useMatches(TWO_LINES);
  useMatches(PROJECTOR);
  useMatches(WALL);
  return paddingNow(covered);
};
