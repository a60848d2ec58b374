import { useSyncExternalStore } from "react";

const PHONE = "(max-width: 760px)";

const watch = (changed: () => void): (() => void) => {
  const list = window.matchMedia(PHONE);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
};

/** Whether the screen is a phone's, as the style sheets draw the line. */
export const usePhone = (): boolean =>
  useSyncExternalStore(watch, () => window.matchMedia(PHONE).matches);
