import { DEFINITIONS } from "./persistence";
import { oneOf, type ViewKey } from "./url-key";

const COUNTED = ["all", "unchanged"] as const;
export type Counted = (typeof COUNTED)[number];
export const COLOURINGS = ["measure", "releases", "trajectory", "persistent"] as const;
export type Colouring = (typeof COLOURINGS)[number];

const persistence: ViewKey<string> = {
  called: "persistence definition",
  fallback: "always-10",
  parse: (text) => (text === "none" || DEFINITIONS.some(({ id }) => id === text) ? text : null),
  print: (id) => id,
};

export const PERSISTENCE_KEYS = {
  /** Definition of persistence that is hatched, or "none". */
  persistence,
  /** Which areas persistence is counted over. */
  counted: oneOf("areas counted", COUNTED, "all"),
  /** What the areas' colours say. */
  colour: oneOf("colouring", COLOURINGS, "measure"),
};
