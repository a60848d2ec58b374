import { useEffect, useEffectEvent, useRef } from "react";
import { focusIsNowhere } from "../../platform/hand-focus-on";
import { useSay } from "../../ui/status";

/** The panel of what is open. */
const PANEL = ".right-column .profile";
/** Something in it that does not only say that its code is on the way. */
const COME = ":scope > :not(.part-opening, .part-slow)";
/** The map, or the table's row that Tab comes to. */
const ELSEWHERE = ".map-view, .areas-table [tabindex='0']";

/** Where the focus goes when what it came from is gone: rows of the table come and go as it scrolls. */
export const mapOrTable = (): HTMLElement | null => document.querySelector(ELSEWHERE);

/** The panel once its code has come; the answer stops waiting. */
const whenThere = (then: (panel: HTMLElement) => void): (() => void) => {
  const look = (): boolean => {
    const panel = document.querySelector<HTMLElement>(PANEL);
    if (panel === null || panel.querySelector(COME) === null) return false;
    then(panel);
    return true;
  };
  if (look()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
};

/**
 * Takes the focus into the panel that a key on the map opened, and back to where it came from when the panel
 * closes; says both. Call what it returns when a key opens something.
 */
export const useProfileFocus = (opened: string | null, title: string): (() => void) => {
  const say = useSay();
  const byKey = useRef(false);
  const from = useRef<HTMLElement | null>(null);
  const last = useRef(opened);
  const tell = useEffectEvent(() => {
    if (last.current !== opened) say(opened === null ? "Closed." : `${title}: panel opened.`);
    last.current = opened;
  });
  useEffect(() => {
    tell();
    if (opened === null) {
      const back = from.current;
      from.current = null;
      if (back === null || !focusIsNowhere()) return;
      const there = back.closest<HTMLElement>(".map-view") ?? back;
      (there.isConnected ? there : mapOrTable())?.focus();
      return;
    }
    const active = document.activeElement;
    if (active instanceof HTMLElement && !focusIsNowhere() && active.closest(PANEL) === null)
      from.current = active;
    if (!byKey.current) return;
    byKey.current = false;
    return whenThere((panel) => {
      panel.tabIndex = -1;
      panel.focus({ preventScroll: true });
    });
  }, [opened]);
  return () => {
    byKey.current = true;
  };
};
