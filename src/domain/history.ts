/** What can be undone and redone: values, nearest last in `past` and first in `future`. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

export type HistoryStep<Value> =
  | { readonly type: "change"; readonly to: Value }
  | { readonly type: "undo" }
  | { readonly type: "redo" };

/** Further back nobody goes. */
const LONGEST = 100;

export const historyFrom = <Value>(present: Value): History<Value> => ({
  past: [],
  present,
  future: [],
});

/**
 * The next state of a history. A change forgets what was undone; a change to the same value, and
 * undo or redo with nothing to go to, give the very same history back.
 */
export const historyAfter = <Value>(
  history: History<Value>,
  step: HistoryStep<Value>,
  same: (a: Value, b: Value) => boolean = Object.is,
): History<Value> => {
  const { past, present, future } = history;
  switch (step.type) {
    case "change":
      if (same(present, step.to)) return history;
      return { past: [...past, present].slice(-LONGEST), present: step.to, future: [] };
    case "undo":
      if (past.length === 0) return history;
      return { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future] };
    case "redo":
      if (future.length === 0) return history;
      return { past: [...past, present], present: future[0]!, future: future.slice(1) };
  }
};
