import { useEffect, useEffectEvent } from "react";

export interface PresenterMoves {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly black: () => void;
  readonly leave: () => void;
  readonly list: () => void;
  readonly explore: () => void;
}

/** What a clicker sends is Page Up and Page Down, and "." or B for black. */
const KEYS: Readonly<Record<string, keyof PresenterMoves>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  b: "black",
  B: "black",
  ".": "black",
  l: "list",
  L: "list",
  e: "explore",
  E: "explore",
  Escape: "leave",
};

/** Buttons keep their own Space and Enter; fields and open dialogs all their keys. */
const hasItsOwn = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("input, textarea, select, [role='dialog']") !== null) return true;
  return (key === " " || key === "Enter") && target.closest("button, a, summary") !== null;
};

/** The keys of a presentation, wherever on the page the focus is. */
export const usePresenterKeys = (moves: PresenterMoves): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || hasItsOwn(event.target, event.key))
      return;
    const move = KEYS[event.key];
    if (move === undefined) return;
    event.preventDefault();
    moves[move]();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
};
