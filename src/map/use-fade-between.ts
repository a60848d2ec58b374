import { useEffect, useRef, type RefObject } from "react";

/** Out, a moment for the new shapes to be cut into tiles, and in. */
const FADE = [
  { opacity: 1 },
  { opacity: 0, offset: 0.25 },
  { opacity: 0, offset: 0.55 },
  { opacity: 1 },
];
const LASTS = 520;

/** Fades a map out and in when its shapes change; not at all where less motion is asked for. */
export const useFadeBetween = (container: RefObject<HTMLElement | null>, shapes: unknown): void => {
  const before = useRef(shapes);
  useEffect(() => {
    if (before.current === shapes) return;
    before.current = shapes;
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    container.current?.animate(FADE, { duration: LASTS, easing: "ease-in-out" });
  }, [container, shapes]);
};
