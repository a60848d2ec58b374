import { OPENED } from "./boroughs";
import { codeLike, oneOf, optional } from "./url-key";

export const SCREENS = ["explore", "compare", "present", "participants", "method"] as const;
export type Screen = (typeof SCREENS)[number];

export const SCREEN_KEYS = {
  /** Name of the pack of another region; null: the region the atlas is built for. */
  region: optional<string>("region", (text) => (text === OPENED.pack ? text : null), String),
  screen: oneOf("screen", SCREENS, "explore"),
  /** Id of the section of the Method page that is sought. */
  section: codeLike("section", /^[\w-]{1,40}$/),
};
