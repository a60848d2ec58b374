import { useLayoutEffect, type ReactNode } from "react";
import type { Screen } from "../domain/screen-keys";

/** Milliseconds from Back or Forward to the screen that it brings. */
const SOON = 1_000;
/** The reader has taken over. */
const MOVES = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/** Where the reader stood on each screen on leaving it, in pixels from its top, and when they last went back. */
export interface Places {
  readonly left: Map<Screen, number>;
  /** On the page's clock. */
  wentBack: number;
}

export const noPlaces = (): Places => ({ left: new Map(), wentBack: -Infinity });

/** Scrolls to a place, as soon as the part is long enough and unless the reader moves first. */
const returnTo = (part: HTMLElement, place: number): (() => void) => {
  const isThere = (): boolean => {
    part.scrollTop = place;
    return part.scrollTop >= place - 1;
  };
  const growing = new ResizeObserver(() => {
    if (isThere()) leave();
  });
  const leave = () => {
    growing.disconnect();
    for (const move of MOVES) window.removeEventListener(move, leave);
  };
  if (isThere()) return leave;
  for (const move of MOVES) window.addEventListener(move, leave, { passive: true });
  for (const child of part.children) growing.observe(child);
  return leave;
};

/**
 * A screen begins at its top, and after Back or Forward where the reader left it: browsers see to that only for
 * the page itself, and screens scroll in a part of it.
 */
export const KeptPlace = ({
  screen,
  places,
  children,
}: {
  screen: Screen;
  places: Places;
  children: ReactNode;
}) => {
  useLayoutEffect(() => {
    const main = document.getElementById("main");
    if (main === null) return;
    const isBack = performance.now() - places.wentBack < SOON;
    const stop = returnTo(main, isBack ? (places.left.get(screen) ?? 0) : 0);
    return () => {
      places.left.set(screen, main.scrollTop);
      stop();
    };
  }, [screen, places]);
  return children;
};
