import { useSyncExternalStore } from "react";

const watch = (query: string) => (changed: () => void) => {
  const list = window.matchMedia(query);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
};

/** Whether a media query holds, again when the window changes. */
export const useMatches = (query: string): boolean =>
  useSyncExternalStore(watch(query), () => window.matchMedia(query).matches);
