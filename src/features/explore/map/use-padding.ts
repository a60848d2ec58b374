import { useSyncExternalStore } from "react";
import type { Show } from "../../../domain/view";
import type { Padding } from "../../../map/camera";

const PHONE = "(max-width: 760px)";
const NARROW = "(max-width: 1080px)";

const watch = (query: string) => (changed: () => void) => {
  const list = window.matchMedia(query);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
};

const useMatches = (query: string): boolean =>
  useSyncExternalStore(watch(query), () => window.matchMedia(query).matches);

/** The room floating panels take, so that the first view fits the six boroughs between them. */
export const usePadding = (withProfile: boolean, show: Show = "map"): Padding => {
  const phone = useMatches(PHONE);
  const narrow = useMatches(NARROW);
  const beneath = show === "both" ? window.innerHeight * 0.42 : 0;
  if (phone) return { top: 116, right: 10, bottom: window.innerHeight * 0.44, left: 10 };
  const left = narrow ? 322 : 352;
  const right = withProfile ? (narrow ? 372 : 424) : 64;
  return { top: 84, right, bottom: 36 + beneath, left };
};
