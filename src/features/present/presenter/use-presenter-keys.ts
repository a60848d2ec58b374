import { useEffect, useEffectEvent, useRef } from "react";

export interface PresenterMoves {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  /** To a slide, as people count: from 1. */
  readonly jump: (slide: number) => void;
  readonly black: () => void;
  readonly white: () => void;
  readonly leave: () => void;
  readonly list: () => void;
  readonly explore: () => void;
  readonly pointer: () => void;
  readonly pen: () => void;
  readonly help: () => void;
}

type Move = Exclude<keyof PresenterMoves, "jump">;

/** Each move with the keys that make it, and its words. A clicker sends Page Up, Page Down, F5 and ".". */
export const PRESENTER_KEYS: readonly (readonly [
  move: Move | "jump" | "stay",
  keys: readonly string[],
  shown: string,
  words: string,
])[] = [
  ["next", ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"], "→ or Space", "Next"],
  ["previous", ["ArrowLeft", "ArrowUp", "PageUp"], "←", "Back"],
  ["jump", [], "4 Enter", "To slide 4"],
  ["first", ["Home"], "Home", "First slide"],
  ["last", ["End"], "End", "Last slide"],
  ["black", ["b", "."], "B", "Black screen"],
  ["white", ["w", ","], "W", "White screen"],
  ["pointer", ["p"], "P", "Pointer"],
  ["pen", ["d"], "D", "Draw on the slide"],
  ["list", ["l"], "L", "All slides"],
  ["explore", ["e"], "E", "This view on the map"],
  ["help", ["?"], "?", "These keys"],
  ["leave", ["Escape"], "Esc", "Leave"],
  // A clicker’s start button sends F5, which would reload the page in the middle of a meeting.
  ["stay", ["F5"], "F5", "Already presenting"],
];

const MOVE_OF = new Map(
  PRESENTER_KEYS.flatMap(([move, keys]) => keys.map((key) => [key.toLowerCase(), move] as const)),
);

/**
 * Buttons keep their own Space and Enter, but for the Enter after a number; fields and open dialogs all their
 * keys.
 */
const hasItsOwn = (target: EventTarget | null, key: string, isNumbered: boolean): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("input, textarea, select, [role='dialog']") !== null) return true;
  return (
    (key === " " || (key === "Enter" && !isNumbered)) &&
    target.closest("button, a, summary") !== null
  );
};

/** The keys of a presentation, wherever on the page the focus is. */
export const usePresenterKeys = (moves: PresenterMoves): void => {
  /** Digits typed so far: "1", "2" and Enter go to slide 12. */
  const digits = useRef("");
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    const isNumbered = digits.current !== "";
    if (
      key !== "F5" &&
      (event.ctrlKey || event.metaKey || event.altKey || hasItsOwn(target, key, isNumbered))
    )
      return;
    if (/^\d$/.test(key)) {
      digits.current += key;
      return;
    }
    const number = Number(digits.current);
    digits.current = "";
    const move = MOVE_OF.get(key.toLowerCase());
    if (move === undefined) return;
    event.preventDefault();
    if (key === "Enter" && number > 0) moves.jump(number);
    else if (move !== "stay" && move !== "jump") moves[move]();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
};
