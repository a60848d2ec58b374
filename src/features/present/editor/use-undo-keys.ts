import { useEffect, useEffectEvent } from "react";

/** Text fields take their own letters back. */
const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, select") !== null;

/** Ctrl+Z takes the last change back, Ctrl+Y or Ctrl+Shift+Z makes it again; on a Mac with its own key. */
export const useUndoKeys = (undo: (() => void) | null, redo: (() => void) | null): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
    const key = event.key.toLowerCase();
    const step = key === "y" || (key === "z" && event.shiftKey) ? redo : key === "z" ? undo : null;
    if (step === null) return;
    event.preventDefault();
    step();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
};
