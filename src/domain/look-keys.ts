import { oneOf } from "./url-key";

const THEMES = ["light", "board"] as const;
export type Theme = (typeof THEMES)[number];
const FRAMES = ["atlas", "map"] as const;

export const LOOK_KEYS = {
  theme: oneOf("theme", THEMES, "light"),
  /** The whole atlas, or the map alone, as it stands in the pages of others. */
  frame: oneOf("frame", FRAMES, "atlas"),
};
