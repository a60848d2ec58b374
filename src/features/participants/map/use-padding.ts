import { useMemo, useSyncExternalStore } from "react";
import type { Padding } from "../../../map/camera";

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
    () =>
      // The search box floats over a phone's map.
      isPhone
        ? { top: 76, right: 10, bottom: 16, left: 10 }
        : { top: 24, right: 450, bottom: 36, left: 352 },
    [isPhone],
  );
};
