import { useEffect, useState } from "react";

/** What shows that the reader wants to do something: no more waiting for the map then. */
const SIGNS = ["pointermove", "pointerdown", "keydown", "focusin"] as const;
/** A browser that draws no live map is waited for no longer than this, milliseconds. */
const PATIENCE = 4_000;

/**
 * Whether the first live map stands, or the reader is already busy. Controls whose code is not
 * needed to see the map are fetched after it, so that they do not compete with it.
 */
export const useAfterFirstMap = (): boolean => {
  const [after, setAfter] = useState(
    () => performance.getEntriesByName("atlas:live-map").length > 0,
  );
  useEffect(() => {
    if (after) return;
    const done = () => setAfter(true);
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName("atlas:live-map").length > 0) done();
    });
    observer.observe({ type: "mark", buffered: true });
    const timer = window.setTimeout(done, PATIENCE);
    for (const sign of SIGNS) window.addEventListener(sign, done, { once: true, passive: true });
    return () => {
      observer.disconnect();
      window.clearTimeout(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, done);
    };
  }, [after]);
  return after;
};
