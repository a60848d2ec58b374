import { useEffect } from "react";
import { useView } from "../../data/use-view";

/** The reader has taken over. */
const MOVES = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/** Arrives at the part that the address asks for, and stays there while those above it still grow. */
export const useArrival = (): void => {
  const [{ section }] = useView();
  useEffect(() => {
    const part = section === null ? null : document.getElementById(section);
    const page = document.querySelector(".compare-parts");
    if (part === null || page === null) return;
    part.focus({ preventScroll: true });
    const growing = new ResizeObserver(() => part.scrollIntoView());
    const leave = () => growing.disconnect();
    growing.observe(page);
    for (const move of MOVES) window.addEventListener(move, leave, { once: true, passive: true });
    return () => {
      leave();
      for (const move of MOVES) window.removeEventListener(move, leave);
    };
  }, [section]);
};
