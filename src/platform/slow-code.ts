/** Milliseconds after which a wait is said to be one. */
export const SLOW = 4_000;

let slow: readonly string[] = [];
const listeners = new Set<() => void>();

const become = (next: readonly string[]): void => {
  slow = next;
  for (const listener of listeners) listener();
};

/** Parts that have been on their way for long, and nothing stands in their place to say so. */
export const slowParts = (): readonly string[] => slow;

export const onSlowParts = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells of a part once it is slow. @returns what takes that back */
export const tellWhenSlow = (what: string): (() => void) => {
  let isTold = false;
  const timer = setTimeout(() => {
    isTold = true;
    become([...slow, what]);
  }, SLOW);
  return () => {
    clearTimeout(timer);
    if (isTold) become(slow.toSpliced(slow.indexOf(what), 1));
  };
};
