import { codeLike, ifHeld, oneOf } from "./url-key";

const PARTICIPANTS = ["none", "hexagons", "heat", "rate", "need"] as const;
export type ParticipantsLayer = (typeof PARTICIPANTS)[number];
const DENOMINATOR_IDS = [
  "residents",
  "working-age",
  "census-residents",
  "census-working-age",
  "employment-deprived",
  "income-deprived",
  "in-work",
] as const;
export type DenominatorId = (typeof DENOMINATOR_IDS)[number];
const RATES = ["counted", "smoothed"] as const;
export type Rates = (typeof RATES)[number];
const RATE_LEVELS = ["msoa", "lsoa"] as const;
export type RateLevel = (typeof RATE_LEVELS)[number];

export const PARTICIPANTS_KEYS = {
  participants: ifHeld(oneOf("participants layer", PARTICIPANTS, "none"), () => "postcodes"),
  /** Code of the programme a slide shows; null: the one chosen. It says nothing of the name. */
  programme: codeLike("programme", /^[a-z0-9]{10}$/),
  /** Whom participants are set against. */
  denominator: oneOf("denominator of reach", DENOMINATOR_IDS, "residents"),
  /** Whether rates of small areas are drawn towards the region's. */
  rates: oneOf("kind of rates", RATES, "counted"),
  /** Areas that rates are shown for: neighbourhoods (MSOA) or LSOAs. */
  level: oneOf("areas of rates", RATE_LEVELS, "msoa"),
};
