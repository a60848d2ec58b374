/** Whether no control has the focus: the one that had it has gone, or none ever did. */
export const focusIsNowhere = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Call as a control is pressed that goes with its own press. Once it is gone, the focus goes to what `next`
 * finds then, or to the page's main part. Not where the reader has done something else by then.
 */
export const handFocusOn = (next: () => HTMLElement | null | undefined = () => null): void => {
  const from = document.activeElement;
  if (from === null || from === document.body) return;
  const done = new AbortController();
  const { signal } = done;
  const observer = new MutationObserver(() => {
    if (from.isConnected) return;
    done.abort();
    if (!focusIsNowhere()) return;
    const found = next();
    if (found) found.focus();
    else document.querySelector("main")?.focus({ preventScroll: true });
  });
  observer.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect());
  for (const other of ["keydown", "pointerdown", "focusin"])
    document.addEventListener(other, () => done.abort(), { capture: true, signal });
};

/**
 * As `handFocusOn`, for one of several like buttons in a list: the next takes its place; after the last,
 * what `otherwise` finds, or the one before.
 */
export const handFocusAlong = (
  list: Element | null,
  buttons: string,
  otherwise: () => HTMLElement | null | undefined = () => null,
): void => {
  const inOrder = () =>
    list?.isConnected === true ? [...list.querySelectorAll<HTMLElement>(buttons)] : [];
  const at = inOrder().findIndex((each) => each === document.activeElement);
  handFocusOn(() => inOrder()[at] ?? otherwise() ?? inOrder().at(-1));
};
