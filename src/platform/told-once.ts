import { useId, useLayoutEffect, useSyncExternalStore } from "react";

/** A part that waits for a file which is missing. */
interface Waiting {
  readonly id: string;
  readonly what: string;
  readonly file: string;
  /** The reader has just opened it, and looks for what became of it. */
  readonly isOpened: boolean;
}

let waiting: readonly Waiting[] = [];
const listeners = new Set<() => void>();

const become = (next: readonly Waiting[]): void => {
  waiting = next;
  for (const listener of listeners) listener();
};

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Parts that one file is missing from are told of once: by the one the reader opened last, else by the
 * first that failed.
 * @param file null where none is known: the part speaks for itself
 * @returns all the parts told of here; null where another part tells of this one
 */
export const useToldOnce = (
  what: string,
  file: string | null,
  isOpened: boolean,
): readonly string[] | null => {
  const all = useSyncExternalStore(listen, () => waiting);
  const id = useId();
  useLayoutEffect(() => {
    if (file === null) return undefined;
    const entry = { id, what, file, isOpened };
    become([...waiting, entry]);
    return () => become(waiting.filter((other) => other !== entry));
  }, [id, what, file, isOpened]);
  if (file === null) return [what];
  const same = all.filter((other) => other.file === file);
  const teller = same.findLast((other) => other.isOpened) ?? same[0];
  if (teller?.id !== id) return null;
  return [...new Set([what, ...same.map((other) => other.what)])];
};
