/** One value that several parts of the page show, kept outside them all. Fits `useSyncExternalStore`. */
export interface SharedState<Value> {
  readonly now: () => Value;
  readonly become: (next: Value) => void;
  /** Tells of every change; the answer stops that. */
  readonly watch: (listener: () => void) => () => void;
}

export const sharedState = <Value>(first: Value): SharedState<Value> => {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    become: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
