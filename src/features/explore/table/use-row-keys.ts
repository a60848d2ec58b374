import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";

/** Where a key goes from a place in the list. */
const STEPS: Readonly<Record<string, (at: number, last: number, page: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, _last, page) => at + page,
  PageUp: (at, _last, page) => at - page,
  Home: () => 0,
  End: (_at, last) => last,
};

interface RowKeys {
  /** The one row whose controls Tab reaches. */
  readonly current: number;
  readonly setCurrent: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Arrow, Page, Home and End keys through a list of which only a window is in the page: scrolls to
 * the row first and gives it the focus once it is drawn.
 */
export const useRowKeys = (
  scroller: RefObject<HTMLElement | null>,
  count: number,
  page: number,
  scrollTo: (index: number) => void,
): RowKeys => {
  const [at, setCurrent] = useState(0);
  const current = Math.min(at, Math.max(0, count - 1));
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(
      `[data-index="${wanted.current}"] [data-row-focus]`,
    );
    if (row === null || row === undefined) return;
    row.focus({ preventScroll: true });
    wanted.current = null;
  });
  return {
    current,
    setCurrent,
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const next = Math.min(count - 1, Math.max(0, step(current, count - 1, page)));
      wanted.current = next;
      setCurrent(next);
      scrollTo(next);
    },
  };
};
