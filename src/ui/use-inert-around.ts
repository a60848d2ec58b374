import { useEffect, type RefObject } from "react";

/**
 * While an element covers the page, nothing beneath it takes the focus or is read out. Live regions go on
 * speaking, and what is added to the page later (a dialog over the element) is left alone.
 */
export const useInertAround = (covering: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const stilled: HTMLElement[] = [];
    let node: HTMLElement | null = covering.current;
    while (node !== null && node !== document.body) {
      for (const beside of node.parentElement?.children ?? []) {
        const isLive = beside.matches("[role=status], script, style");
        if (beside === node || isLive || !(beside instanceof HTMLElement) || beside.inert) continue;
        beside.toggleAttribute("inert", true);
        stilled.push(beside);
      }
      node = node.parentElement;
    }
    return () => {
      for (const one of stilled) one.toggleAttribute("inert", false);
    };
  }, [covering]);
};
