import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Pointed } from "./map-tooltip";

/** Milliseconds of rest after which a tooltip stays where it is, so that the pointer can go to it. */
const REST = 400;
/** Milliseconds after Escape in which what lies under the tooltip stays silent too. */
const QUIET = 500;
/** Milliseconds in which the pointer crosses from the map to the tooltip. */
const CROSSING = 200;

/** What a tooltip needs to be held while the pointer is on it. */
export interface Held {
  readonly isHeld: boolean;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/**
 * What the pointer is at, and how its tooltip goes (WCAG 2.2, 1.4.13). While the pointer moves the tooltip follows
 * and lets everything through. Once it rests the tooltip stays, and stays while the pointer is on it; Escape takes
 * it away until another area is pointed at.
 */
export const usePointed = (): readonly [
  pointed: Pointed | null,
  point: (next: Pointed | null, byKey?: boolean) => void,
  held: Held,
] => {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [isHeld, setHeld] = useState(false);
  /** The pointer is on the tooltip. */
  const isOver = useRef(false);
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const dismissed = useRef<number | null>(null);
  const quietUntil = useRef(0);
  /** Shown for a key: it goes with the area when the map moves. */
  const isByKey = useRef(false);

  const show = (next: Pointed | null): void => {
    clearTimeout(leaving.current);
    // A tooltip that goes tells nobody that the pointer left it.
    if (next === null) isOver.current = false;
    setPointed(next);
    setHeld(false);
  };
  const point = (next: Pointed | null, byKey = false): void => {
    if (byKey) {
      isByKey.current = true;
      dismissed.current = null;
      show(next);
      return;
    }
    if (isOver.current) return;
    if (next === null) {
      dismissed.current = null;
      if (!isHeld) {
        show(null);
        return;
      }
      clearTimeout(leaving.current);
      leaving.current = setTimeout(() => {
        if (!isOver.current) show(null);
      }, CROSSING);
      return;
    }
    if (performance.now() < quietUntil.current) dismissed.current = next.row;
    if (next.row === dismissed.current) return;
    dismissed.current = null;
    const isSame =
      pointed !== null && next.row === pointed.row && next.here.join() === pointed.here.join();
    if (isHeld && isSame && !isByKey.current) {
      clearTimeout(leaving.current);
      return;
    }
    if (!isSame) isByKey.current = false;
    show(next);
  };

  const x = pointed?.x;
  const y = pointed?.y;
  useEffect(() => {
    if (x === undefined) return;
    const timer = setTimeout(() => setHeld(true), REST);
    return () => clearTimeout(timer);
  }, [x, y]);

  const isShown = pointed !== null;
  const dismiss = useEffectEvent(() => {
    dismissed.current = pointed?.row ?? null;
    quietUntil.current = performance.now() + QUIET;
    isOver.current = false;
    show(null);
  });
  useEffect(() => {
    if (!isShown) return;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") dismiss();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isShown]);
  useEffect(() => () => clearTimeout(leaving.current), []);

  return [
    pointed,
    point,
    {
      isHeld,
      onEnter: () => {
        isOver.current = true;
        clearTimeout(leaving.current);
      },
      onLeave: () => {
        isOver.current = false;
        leaving.current = setTimeout(() => show(null), CROSSING);
      },
    },
  ];
};
