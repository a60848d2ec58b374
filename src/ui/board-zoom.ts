import type { Theme } from "../domain/look-keys";

/**
 * How many times as large as on the light theme all but the map is, at this width of the window: declared in
 * src/app/tokens.css. Apart from React, which the first frame does without.
 */
export const boardZoom = (theme: Theme | undefined): number =>
  theme === "board"
    ? Number(getComputedStyle(document.documentElement).getPropertyValue("--board-zoom")) || 1
    : 1;
