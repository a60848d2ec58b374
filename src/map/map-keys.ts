import type { Way } from "./steps";

/** What a key asks of the map that has the focus. */
export type MapKeyAction =
  /** To the area beside this one. */
  | { readonly kind: "step"; readonly way: Way }
  | { readonly kind: "pan"; readonly x: number; readonly y: number }
  | { readonly kind: "zoom"; readonly levels: number }
  | { readonly kind: "home" }
  | { readonly kind: "type"; readonly letter: string }
  | { readonly kind: "select" }
  | { readonly kind: "clear" };

/** CSS pixels per press. */
const PAN = 80;

const ACTIONS: Readonly<Record<string, MapKeyAction>> = {
  ArrowLeft: { kind: "step", way: "west" },
  ArrowRight: { kind: "step", way: "east" },
  ArrowUp: { kind: "step", way: "north" },
  ArrowDown: { kind: "step", way: "south" },
  "+": { kind: "zoom", levels: 1 },
  "=": { kind: "zoom", levels: 1 },
  "-": { kind: "zoom", levels: -1 },
  _: { kind: "zoom", levels: -1 },
  Home: { kind: "home" },
  Enter: { kind: "select" },
  Escape: { kind: "clear" },
};

/** With Shift, arrows move the map itself. */
const SHIFTED: Readonly<Record<string, MapKeyAction>> = {
  ArrowLeft: { kind: "pan", x: -PAN, y: 0 },
  ArrowRight: { kind: "pan", x: PAN, y: 0 },
  ArrowUp: { kind: "pan", x: 0, y: -PAN },
  ArrowDown: { kind: "pan", x: 0, y: PAN },
};

/** The action of a key, or null: keys held with Ctrl, Alt or Command stay the browser's. */
export const mapKeyAction = (
  key: string,
  { held, shift, typing }: { held: boolean; shift: boolean; typing: boolean },
): MapKeyAction | null => {
  if (held) return null;
  const action = (shift ? SHIFTED[key] : undefined) ?? ACTIONS[key];
  if (action !== undefined) return action;
  // A space within a name belongs to it; elsewhere it chooses, as Enter does.
  if (key === " ") return typing ? { kind: "type", letter: " " } : { kind: "select" };
  return /^[\p{L}\p{N}'’.&()-]$/u.test(key) ? { kind: "type", letter: key } : null;
};

/** Said to a reader who reaches the map without seeing it. */
export const MAP_INSTRUCTIONS =
  "Arrow keys go to the area next door, and letters to an area by its name. Enter opens the area, Escape closes it. Plus and minus zoom, Shift with an arrow moves the map, Home shows the whole region. The table lists the same areas.";

/** The same while a point is asked for. */
export const AIMED_INSTRUCTIONS =
  "Arrow keys go to the area next door, and letters to an area by its name. Enter chooses the middle of the area, Escape leaves. Plus and minus zoom, Shift with an arrow moves the map, Home shows the whole region.";
