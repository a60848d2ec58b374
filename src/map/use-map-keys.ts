import { useEffect, useEffectEvent, useRef, useState, type RefObject } from "react";
import type { Padding, Size } from "./camera";
import { boundsOf } from "./geography";
import type { MapController, MapPlace, MapPoint, Modifiers } from "./map-controller";
import type { MapGeography } from "./map-data";
import { mapKeyAction } from "./map-keys";
import { stepsOf, WAYS, type Way } from "./steps";

/** How a reader came to an area by key. */
export interface KeyStep {
  /** The way that led there; null: by name, or by coming to the map. */
  readonly way: Way | null;
  /** Whether no area lies that way: the reader is still where they were. */
  readonly ended: boolean;
  /** Whether water or other ground lies between it and the last one. */
  readonly overGap: boolean;
  /** The ways that lead no further: the region ends there. */
  readonly edges: readonly Way[];
}

export interface MapKeysRequest {
  readonly controller: MapController | null;
  readonly geography: MapGeography;
  readonly size: Size | null;
  readonly padding: Padding;
  /** Rows of what is chosen: where a reader who comes to the map starts. */
  readonly highlight: readonly number[];
  /** Names that letters lead to, by row. */
  readonly nameOf: ((row: number) => string) | undefined;
  readonly onStep: (row: number | null, point: MapPoint, step: KeyStep) => void;
  /** The area that has the focus stands elsewhere: the map has moved. */
  readonly onMoved: (row: number, point: MapPoint) => void;
  /** `place` is the area's middle; null for none. */
  readonly onSelect: (row: number | null, modifiers: Modifiers, place: MapPlace | null) => void;
  readonly onHome: (() => void) | undefined;
}

/** Milliseconds after which letters begin another name. */
const PAUSE = 1_000;

/**
 * The map by keyboard: one area has the focus. Arrows take it to the area beside, letters to one of that
 * name, and the map follows. Returns where the focused area's middle stands, or null while none has the
 * focus, and what to call when the camera has come to rest.
 */
export const useMapKeys = (
  frame: RefObject<HTMLElement | null>,
  request: MapKeysRequest,
): { cross: MapPoint | null; follow: () => void } => {
  const { controller, geography, padding, size, highlight } = request;
  const [cross, setCross] = useState<MapPoint | null>(null);
  /** The area that has the focus, and stays it while the reader is elsewhere; of these shapes. */
  const focused = useRef<{ areas: MapGeography["areas"]; row: number } | null>(null);
  const typed = useRef({ text: "", at: 0 });

  const rowNow = (): number | null =>
    focused.current?.areas === geography.areas ? focused.current.row : null;
  const place = (row: number): MapPoint | null =>
    controller?.project(...stepsOf(geography.areas).middle(row)) ?? null;
  const mark = (row: number, way: Way | null, overGap: boolean, ended = false): void => {
    const steps = stepsOf(geography.areas);
    focused.current = { areas: geography.areas, row };
    const feature = geography.areas.features[row];
    if (feature !== undefined) controller?.reveal(boundsOf([feature]), padding);
    const point = place(row);
    if (point === null) return;
    setCross(point);
    const edges = WAYS.filter((each) => steps.next(row, each) === null);
    request.onStep(row, point, { way, ended, overGap, edges });
  };
  /** Where a reader starts: what is chosen, where they were, or the area nearest to the middle of the room. */
  const startRow = (): number | null => {
    const [chosen] = highlight;
    if (chosen !== undefined) return chosen;
    const last = rowNow();
    if (last !== null || controller === null || size === null) return last;
    const middle = middleOf(size, padding);
    const under = controller.rowAt(middle);
    if (under !== null) return under;
    const far = (row: number): number => {
      const point = place(row);
      return point === null ? Infinity : Math.hypot(point.x - middle.x, point.y - middle.y);
    };
    const rows = [...geography.areas.features.keys()];
    return rows.length === 0 ? null : rows.reduce((a, b) => (far(b) < far(a) ? b : a));
  };
  const begin = (): void => {
    const row = startRow();
    if (row !== null) mark(row, null, false);
  };
  const start = useEffectEvent(begin);
  const step = (way: Way): void => {
    const from = cross === null ? null : rowNow();
    if (from === null) {
      begin();
      return;
    }
    const steps = stepsOf(geography.areas);
    const next = steps.next(from, way);
    if (next === null) mark(from, way, false, true);
    else mark(next, way, !steps.touch(from, next));
  };
  const type = (letter: string, now: number): void => {
    const { nameOf } = request;
    if (nameOf === undefined) return;
    const before = now - typed.current.at > PAUSE ? "" : typed.current.text;
    const text = `${before}${letter}`.toLowerCase();
    typed.current = { text, at: now };
    const rows = [...geography.areas.features.keys()];
    // The same letter again goes on to the next of that letter.
    const same = /^(.)\1+$/.test(text) ? text.charAt(0) : text;
    const from = rowNow() ?? -1;
    const onward = same.length === 1 ? [...rows.slice(from + 1), ...rows.slice(0, from + 1)] : rows;
    const found = onward.find((row) => nameOf(row).toLowerCase().startsWith(same));
    if (found !== undefined) mark(found, null, false);
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const now = event.timeStamp;
    const action = mapKeyAction(event.key, {
      held: event.ctrlKey || event.altKey || event.metaKey,
      shift: event.shiftKey,
      typing: typed.current.text !== "" && now - typed.current.at <= PAUSE,
    });
    if (action === null || controller === null) return;
    event.preventDefault();
    switch (action.kind) {
      case "step":
        step(action.way);
        return;
      case "pan":
        controller.panBy(action.x, action.y);
        return;
      case "zoom":
        controller.zoomBy(action.levels);
        return;
      case "home":
        if (request.onHome !== undefined) request.onHome();
        else controller.fit(geography.bounds, padding);
        return;
      case "type":
        type(action.letter, now);
        return;
      case "clear":
        request.onSelect(null, { additional: false, byKey: true }, null);
        return;
      case "select": {
        const row = rowNow() ?? startRow();
        if (row === null) return;
        const [longitude, latitude] = stepsOf(geography.areas).middle(row);
        const modifiers = { additional: event.shiftKey, byKey: true };
        request.onSelect(row, modifiers, { longitude, latitude });
      }
    }
  });
  const leave = useEffectEvent(() => {
    setCross(null);
    const row = rowNow();
    if (row !== null)
      request.onStep(null, { x: 0, y: 0 }, { way: null, ended: false, overGap: false, edges: [] });
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    element.addEventListener("keydown", (event) => press(event), { signal });
    element.addEventListener("focus", () => element.matches(":focus-visible") && start(), {
      signal,
    });
    element.addEventListener("blur", () => leave(), { signal });
    element.addEventListener("pointerdown", () => setCross(null), { signal });
    return () => listeners.abort();
  }, [frame]);
  return {
    cross,
    follow: () => {
      const row = rowNow();
      if (cross === null || row === null) return;
      const point = place(row);
      if (point === null) return;
      setCross(point);
      request.onMoved(row, point);
    },
  };
};

/** The middle of what panels leave free, in CSS pixels. */
const middleOf = (size: Size, { top, right, bottom, left }: Padding): MapPoint => ({
  x: (left + size.width - right) / 2,
  y: (top + size.height - bottom) / 2,
});
