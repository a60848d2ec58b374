import { useEffect, useEffectEvent, useState } from "react";

/**
 * A part of the page whose code is fetched once it is wanted; null until it is there. Unlike a
 * Suspense fallback, what stands in for it stays mounted, so that focus and typed text survive.
 */
export const useLoaded = <Part>(load: () => Promise<Part>, wanted: boolean): Part | null => {
  const [part, setPart] = useState<Part | null>(null);
  const fetchPart = useEffectEvent(load);
  useEffect(() => {
    if (!wanted) return;
    let alive = true;
    void fetchPart().then((loaded) => {
      if (alive) setPart(() => loaded);
    });
    return () => {
      alive = false;
    };
  }, [wanted]);
  return part;
};
