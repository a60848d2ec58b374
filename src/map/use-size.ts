import { useLayoutEffect, useState, type RefObject } from "react";
import type { Size } from "./camera";

/** An element's size in CSS pixels, kept up to date; null before it is laid out or while hidden. */
export const useSize = (element: RefObject<HTMLElement | null>): Size | null => {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = measured;
      setSize((before) =>
        width === 0 || height === 0
          ? null
          : before?.width === width && before.height === height
            ? before
            : { width, height },
      );
    };
    // At once, not at the observer's first call: the first frame must not wait for another.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
};
