import { useMemo, useSyncExternalStore } from "react";
import { NO_PADDING, type Padding } from "../../../map/camera";

const PHONE = "(max-width: 900px)";

const watch = (changed: () => void) => {
  const list = window.matchMedia(PHONE);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
};

/** The room the panels take at each side; on a phone they lie below the map. */
export const usePadding = (): Padding => {
  const isPhone = useSyncExternalStore(watch, () => window.matchMedia(PHONE).matches);
  return useMemo(
    () => (isPhone ? NO_PADDING : { top: 24, right: 450, bottom: 36, left: 352 }),
    [isPhone],
  );
};
