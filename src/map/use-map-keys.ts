import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import type { Padding, Size } from "./camera";
import type { MapController, MapPoint, Modifiers } from "./map-controller";
import { mapKeyAction } from "./map-keys";

export interface MapKeysRequest {
  readonly controller: MapController | null;
  /** The middle of what panels leave free. */
  readonly middle: MapPoint | null;
  readonly onHover: (row: number | null, point: MapPoint) => void;
  readonly onSelect: (row: number | null, modifiers: Modifiers) => void;
}

/**
 * The map by keyboard: a cross marks the middle, the area under it counts as pointed at, Enter
 * chooses it. Returns whether the cross shows, and what to call when the camera has come to rest.
 */
export const useMapKeys = (
  frame: RefObject<HTMLElement | null>,
  { controller, middle, onHover, onSelect }: MapKeysRequest,
): { cross: boolean; hoverMiddle: () => void } => {
  const [cross, setCross] = useState(false);
  const hoverMiddle = (): void => {
    if (controller && middle) onHover(controller.rowAt(middle), middle);
  };
  const show = useEffectEvent(() => {
    setCross(true);
    hoverMiddle();
  });
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = mapKeyAction(event.key, event.ctrlKey || event.altKey || event.metaKey);
    if (action === null || controller === null || middle === null) return;
    event.preventDefault();
    setCross(true);
    if (action.kind === "pan") controller.panBy(action.x, action.y);
    else if (action.kind === "zoom") controller.zoomBy(action.levels);
    else if (action.kind === "clear") onSelect(null, { additional: false });
    else onSelect(controller.rowAt(middle), { additional: event.shiftKey });
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    element.addEventListener("keydown", (event) => press(event), { signal });
    element.addEventListener("focus", () => element.matches(":focus-visible") && show(), {
      signal,
    });
    element.addEventListener("blur", () => setCross(false), { signal });
    element.addEventListener("pointerdown", () => setCross(false), { signal });
    return () => listeners.abort();
  }, [frame]);
  return { cross, hoverMiddle };
};

/** The middle of what panels leave free, in CSS pixels. */
export const middleOf = (
  size: Size | null,
  { top, right, bottom, left }: Padding,
): MapPoint | null =>
  size && { x: (left + size.width - right) / 2, y: (top + size.height - bottom) / 2 };
