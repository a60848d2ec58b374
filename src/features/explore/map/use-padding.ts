import { useSyncExternalStore } from "react";
import type { Padding } from "../../../map/camera";
import { NARROW, paddingNow, PHONE, TWO_LINES, WIDE, WIDER, type Covered } from "./padding";

const watch = (query: string) => (changed: () => void) => {
  const list = window.matchMedia(query);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
};

const useMatches = (query: string): boolean =>
  useSyncExternalStore(watch(query), () => window.matchMedia(query).matches);

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
  return paddingNow(covered);
};
