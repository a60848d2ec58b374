import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** CSS pixels before something is on the screen. */
const AHEAD = "400px";

/**
 * Whether something is about to be seen, and from then on: maps are the dearest things on the page. Whether it has
 * been printed: paper shows all of the page, so what waits is drawn before the printer takes it.
 */
export const useNear = () => {
  const [isNear, setNear] = useState(false);
  const [isPrinted, setPrinted] = useState(false);
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
  useEffect(() => {
    const draw = (): void => flushSync(() => setPrinted(true));
    window.addEventListener("beforeprint", draw);
    return () => window.removeEventListener("beforeprint", draw);
  }, []);
  return { ref: setElement, isNear, isPrinted };
};
