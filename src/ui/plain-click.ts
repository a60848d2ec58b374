import type { MouseEvent } from "react";

/** A plain click stays on the page; a modified one opens the address, as links do. */
export const plainClick = (act: () => void) => (event: MouseEvent) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  act();
};
