/** What a key asks of the map that has the focus. */
export type MapKeyAction =
  | { readonly kind: "pan"; readonly x: number; readonly y: number }
  | { readonly kind: "zoom"; readonly levels: number }
  | { readonly kind: "select" }
  | { readonly kind: "clear" };

/** CSS pixels per press. */
const STEP = 80;

const ACTIONS: Readonly<Record<string, MapKeyAction>> = {
  ArrowLeft: { kind: "pan", x: -STEP, y: 0 },
  ArrowRight: { kind: "pan", x: STEP, y: 0 },
  ArrowUp: { kind: "pan", x: 0, y: -STEP },
  ArrowDown: { kind: "pan", x: 0, y: STEP },
  "+": { kind: "zoom", levels: 1 },
  "=": { kind: "zoom", levels: 1 },
  "-": { kind: "zoom", levels: -1 },
  _: { kind: "zoom", levels: -1 },
  Enter: { kind: "select" },
  " ": { kind: "select" },
  Escape: { kind: "clear" },
};

/** The action of a key, or null: keys held with Ctrl, Alt or Command stay the browser's. */
export const mapKeyAction = (key: string, held: boolean): MapKeyAction | null =>
  held ? null : (ACTIONS[key] ?? null);

/** Said to a reader who reaches the map without seeing it. */
export const MAP_INSTRUCTIONS =
  "Arrow keys move the map, plus and minus zoom. Enter chooses the area under the cross in the middle, Escape lets it go. The table lists the same areas.";
