import { useEffect, useEffectEvent, useState, type ReactNode } from "react";

/**
 * A part of the page whose code is fetched once it is wanted. Unlike a Suspense fallback, what stands
 * in meanwhile is not mounted anew on the way, so that focus and typed text survive.
 */
export const WhenLoaded = <Part,>({
  load,
  wanted,
  meanwhile,
  children,
}: {
  load: () => Promise<Part>;
  wanted: boolean;
  meanwhile: ReactNode;
  children: (part: Part) => ReactNode;
}) => {
  const [part, setPart] = useState<{ readonly loaded: Part } | null>(null);
  const fetchPart = useEffectEvent(load);
  useEffect(() => {
    if (!wanted) return;
    let alive = true;
    void fetchPart().then((loaded) => {
      if (alive) setPart({ loaded });
    });
    return () => {
      alive = false;
    };
  }, [wanted]);
  return part === null ? meanwhile : children(part.loaded);
};
