import { ifHeld, oneOf } from "./url-key";

const OWN_LAYERS = ["none", "places"] as const;
const NOTES_LAYERS = ["none", "open", "all"] as const;
export type NotesLayer = (typeof NOTES_LAYERS)[number];

export const OWN_KEYS = {
  /** Whether places that the reader brought are shown; the address never holds them. */
  own: ifHeld(oneOf("layer of your own", OWN_LAYERS, "none"), () => "postcodes"),
  /** Which notes pinned to areas are shown; the address never holds them. */
  notes: oneOf("notes pinned to areas", NOTES_LAYERS, "none"),
};
