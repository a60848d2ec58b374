import { useEffect, useState } from "react";

/** CSS pixels before something is on the screen. */
const AHEAD = "400px";

/** Whether something is about to be seen, and from then on: maps are the dearest things on the page. */
export const useNear = () => {
  const [isNear, setNear] = useState(false);
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  useEffect(() => {
    if (element === null || isNear) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { root: element.closest(".main"), rootMargin: AHEAD },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [element, isNear]);
  return { ref: setElement, isNear };
};
