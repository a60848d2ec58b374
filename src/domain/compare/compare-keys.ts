import { MOST_PLACES } from "../most-places";
import { codeLike, list, oneOf } from "../url-key";

export const ARRANGES = ["swipe", "beside", "difference"] as const;
export type Arrange = (typeof ARRANGES)[number];
const SCALES = ["one", "own"] as const;
const AMONGS = ["england", "same-type"] as const;
export type Among = (typeof AMONGS)[number];
const ALIKES = ["measures", "overall"] as const;

export const COMPARE_KEYS = {
  /** "measure", "release" or "measure@release" to set beside the first. */
  versus: codeLike("comparison", /^[a-z0-9@-]+$/),
  /** Codes of what is compared; none is the region's boroughs. */
  places: list(
    "places to compare",
    ",",
    (code): code is string => /^[ER]\d{8}$/.test(code),
    MOST_PLACES,
  ),
  /** How two maps are set against each other. */
  arrange: oneOf("arrangement of maps", ARRANGES, "swipe"),
  /** Whether they share one scale. */
  scales: oneOf("scales", SCALES, "one"),
  /** Where places like an area are sought. */
  among: oneOf("kind of place", AMONGS, "england"),
  /** In which respects they have to be alike. */
  alike: oneOf("likeness", ALIKES, "measures"),
};
