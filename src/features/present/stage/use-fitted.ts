import { useLayoutEffect, type RefObject } from "react";
import type { Size } from "../../../map/camera";

/** The smallest part of its usual size that type shrinks to, and by how much at a time. */
const FIT = { least: 0.6, step: 0.02 } as const;

/** Whether something in a box ends below it. Half a pixel is rounding. */
const endsBelow = (box: Element): boolean => {
  const { bottom } = box.getBoundingClientRect();
  return [...box.children].some((child) => child.getBoundingClientRect().bottom > bottom + 0.5);
};

const isFull = (stage: Element): boolean =>
  endsBelow(stage) || [...stage.querySelectorAll(".stage-body, .stage-chart")].some(endsBelow);

/**
 * Makes the type of a slide smaller until everything on it has room: whatever is written in it, no line
 * lies on another. Where it may scroll instead, nothing shrinks.
 */
export const useFitted = (
  stage: RefObject<HTMLElement | null>,
  size: Size | null,
  mayScroll: boolean,
): void => {
  useLayoutEffect(() => {
    const element = stage.current;
    if (element === null || size === null) return;
    const fit = () => {
      let part = 1;
      element.style.setProperty("--fit", "1");
      while (!mayScroll && part > FIT.least && isFull(element)) {
        part -= FIT.step;
        element.style.setProperty("--fit", part.toFixed(2));
      }
    };
    fit();
    void document.fonts.ready.then(fit);
    // Legend and chart come later than the words, and change with the release.
    const observer = new MutationObserver(fit);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [stage, size, mayScroll]);
};
