import { useEffect, useEffectEvent, type RefObject } from "react";

/** Milliseconds that a finger rests before it drags; one that moves sooner scrolls. */
const REST = 350;
/** Pixels that a resting finger may tremble. */
const STILL = 10;
/** Pixels from the edge of the list where a dragging finger scrolls it, and by how much at a time. */
const EDGE = { within: 60, by: 24 } as const;

interface Drag {
  /** Which item the finger took up. */
  readonly onStart: (at: number) => void;
  /** Which it is over; null: none. */
  readonly onOver: (at: number | null) => void;
  readonly onDrop: (at: number) => void;
}

/**
 * Drags the items of a list by finger: browsers drag by mouse alone, or not on every device. Items are told
 * by `data-position`, and nothing is dragged where the list cannot be changed.
 */
export const useTouchDrag = (
  list: RefObject<HTMLElement | null>,
  can: boolean,
  { onStart, onOver, onDrop }: Drag,
): void => {
  const start = useEffectEvent(onStart);
  const over = useEffectEvent(onOver);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const element = list.current;
    if (element === null || !can) return;
    const control = new AbortController();
    let timer = 0;
    let from: { x: number; y: number } | null = null;
    let dragging = false;
    let target: number | null = null;
    const itemAt = (node: Element | null): number | null => {
      const item = node?.closest("[data-position]");
      return item != null && element.contains(item)
        ? Number(item.getAttribute("data-position"))
        : null;
    };
    const end = () => {
      window.clearTimeout(timer);
      from = null;
      dragging = false;
      target = null;
      over(null);
    };
    const begin = (event: TouchEvent) => {
      const [touch, another] = event.touches;
      if (touch === undefined || another !== undefined) {
        end();
        return;
      }
      const at = itemAt(event.target instanceof Element ? event.target : null);
      if (at === null) return;
      from = { x: touch.clientX, y: touch.clientY };
      timer = window.setTimeout(() => {
        dragging = true;
        start(at);
      }, REST);
    };
    const follow = (event: TouchEvent) => {
      const touch = event.touches[0];
      if (touch === undefined || from === null) return;
      const { clientX: x, clientY: y } = touch;
      if (!dragging) {
        if (Math.hypot(x - from.x, y - from.y) > STILL) end();
        return;
      }
      // The list stays where it is under the finger.
      event.preventDefault();
      const scrolled = element.parentElement;
      const box = scrolled?.getBoundingClientRect();
      if (scrolled !== null && box !== undefined) {
        if (y > box.bottom - EDGE.within) scrolled.scrollBy(0, EDGE.by);
        else if (y < box.top + EDGE.within) scrolled.scrollBy(0, -EDGE.by);
      }
      target = itemAt(document.elementFromPoint(x, y));
      over(target);
    };
    const finish = (event: TouchEvent) => {
      if (dragging) {
        event.preventDefault();
        if (target !== null) drop(target);
      }
      end();
    };
    const { signal } = control;
    element.addEventListener("touchstart", begin, { signal, passive: true });
    element.addEventListener("touchmove", follow, { signal, passive: false });
    element.addEventListener("touchend", finish, { signal, passive: false });
    element.addEventListener("touchcancel", end, { signal });
    // A finger that rests asks for the browser's own menu, and for its own kind of dragging.
    const own = (event: Event) => {
      if (from !== null) event.preventDefault();
    };
    element.addEventListener("contextmenu", own, { signal });
    element.addEventListener("dragstart", own, { signal, capture: true });
    return () => {
      window.clearTimeout(timer);
      control.abort();
    };
  }, [list, can]);
};
