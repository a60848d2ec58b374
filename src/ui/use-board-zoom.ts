import { useSyncExternalStore } from "react";
import type { Theme } from "../domain/look-keys";
import { boardZoom } from "./board-zoom";

const watch = (changed: () => void) => {
  window.addEventListener("resize", changed);
  return () => window.removeEventListener("resize", changed);
};

/** `boardZoom`, again when the window changes. */
export const useBoardZoom = (theme: Theme | undefined): number =>
  useSyncExternalStore(watch, () => boardZoom(theme));
