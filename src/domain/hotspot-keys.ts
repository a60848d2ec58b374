import { oneOf } from "./url-key";
import { WITHINS } from "./within";

const HOTSPOTS = ["none", "gi", "moran"] as const;
const CERTAINTIES = ["90", "95", "99"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const HOTSPOT_KEYS = {
  hotspots: oneOf("hot spots", HOTSPOTS, "none"),
  /** Where hot spots are tested and allowed for. */
  tested: oneOf("areas tested", WITHINS, "region"),
  /** How sure a mark must be, 100 × (1 − q). */
  certainty: oneOf("certainty of hot spots", CERTAINTIES, "95"),
};
