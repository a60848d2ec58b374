import { useRef, type PointerEvent } from "react";

/** CSS pixels; less is a tap. */
const SWIPE = 50;

/** A finger drawn across the slide turns it; a tap goes on. Mouse clicks go on, too. */
export const useSwipe = (next: () => void, previous: () => void) => {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ clientX, clientY, isPrimary }: PointerEvent) => {
      if (isPrimary) from.current = { x: clientX, y: clientY };
    },
    onPointerUp: ({ clientX, clientY, target, button }: PointerEvent) => {
      const start = from.current;
      from.current = null;
      if (start === null || button !== 0) return;
      if (target instanceof Element && target.closest("button, a, [role='dialog']") !== null)
        return;
      const across = clientX - start.x;
      if (Math.abs(across) < Math.abs(clientY - start.y)) return;
      if (across > SWIPE) previous();
      else next();
    },
  };
};
