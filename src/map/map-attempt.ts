import { useSyncExternalStore } from "react";

let attempt = 0;
const listeners = new Set<() => void>();

/** Starts all live maps anew: they share the library's threads, which one alone could not renew. */
export const tryMapsAgain = (): void => {
  attempt += 1;
  for (const listener of listeners) listener();
};

/** How often live maps have been started anew. */
export const useMapAttempt = (): number =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => attempt,
  );
