import { useSyncExternalStore } from "react";
import type { Show } from "../../../domain/view";
import type { Padding } from "../../../map/camera";

const PHONE = "(max-width: 760px)";
const NARROW = "(max-width: 1080px)";

/** A phone's sheet, as a share of the screen, and the lines of attribution above it, CSS pixels. */
const SHEET = 0.44;
const FOOT = 34;

const watch = (query: string) => (changed: () => void) => {
  const list = window.matchMedia(query);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
};

const useMatches = (query: string): boolean =>
  useSyncExternalStore(watch(query), () => window.matchMedia(query).matches);

/** Whether the list has room beside the map rather than under it: both are then half a screen wide. */
export const useListBeside = (withProfile: boolean): boolean => {
  const wide = useMatches("(min-width: 1368px)");
  const wider = useMatches("(min-width: 1776px)");
  return withProfile ? wider : wide;
};

/** The room floating panels take, so that the first view fits the six boroughs between them. */
export const usePadding = (withProfile: boolean, show: Show = "map", isAsked = false): Padding => {
  const beside = useListBeside(withProfile);
  const phone = useMatches(PHONE);
  const narrow = useMatches(NARROW);
  if (phone) return { top: 116, right: 10, bottom: window.innerHeight * SHEET + FOOT, left: 10 };
  const left = narrow ? 322 : 352;
  const right = withProfile ? (narrow ? 372 : 424) : 64;
  const top = isAsked ? 136 : withProfile ? 108 : 84;
  if (show !== "both") return { top, right, bottom: 36, left };
  if (!beside) return { top, right, bottom: 36 + window.innerHeight * 0.4, left };
  return { top, right: right + (window.innerWidth - left - right) / 2, bottom: 36, left };
};
