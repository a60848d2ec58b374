import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { onTestFinished } from "vitest";

/** Shows parts of the page on their own, and takes them away after the test. */
export const mounted = (parts: ReactNode): HTMLElement => {
  const element = document.createElement("div");
  document.body.append(element);
  const root = createRoot(element);
  onTestFinished(() => {
    root.unmount();
    element.remove();
  });
  root.render(parts);
  return element;
};
