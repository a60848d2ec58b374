import type { MeasureId } from "./measures";
import type { Level } from "./released";
import { trustWords, type Tier } from "./tiers";
import type { DenominatorId, ParticipantsLayer, RateLevel } from "./view";

/** Whom participants are set against. */
export interface Denominator {
  readonly id: DenominatorId;
  readonly title: string;
  /** "per 1,000 …". */
  readonly per: string;
  /** Counted by the latest release of a measure, or modelled. */
  readonly measure: MeasureId | null;
  /** Levels it is known well enough for. */
  readonly levels: readonly Level[];
  readonly tier: Tier;
}

const EVERY: readonly Level[] = ["lsoa", "msoa", "borough", "region"];

export const DENOMINATORS: readonly Denominator[] = [
  {
    id: "residents",
    title: "Residents",
    per: "residents",
    measure: "residents",
    levels: EVERY,
    tier: "Official",
  },
  {
    id: "working-age",
    title: "Working-age residents",
    per: "residents of working age",
    measure: "working-age",
    levels: EVERY,
    tier: "Official",
  },
  {
    id: "employment-deprived",
    title: "People in employment deprivation",
    per: "people in employment deprivation",
    measure: "employment-deprived",
    levels: EVERY,
    tier: "Official",
  },
  {
    id: "income-deprived",
    title: "People in income deprivation",
    per: "people in income deprivation",
    measure: "income-deprived",
    levels: EVERY,
    tier: "Official",
  },
  {
    // The model's intervals are too wide for single LSOAs.
    id: "in-work",
    title: "People in low-income working families (modelled)",
    per: "people in low-income working families (modelled)",
    measure: null,
    levels: ["msoa", "borough", "region"],
    tier: "Experimental",
  },
];

/** " Set against a modelled figure: …"; "" where what participants are set against is simply official. */
export const trustOf = ({ per, tier }: Pick<Denominator, "per" | "tier">): string =>
  tier === "Official" ? "" : ` Set against ${per}: ${trustWords(tier)}.`;

export const denominatorOf = (id: DenominatorId): Denominator =>
  DENOMINATORS.find((each) => each.id === id)!;

/** Areas that rates can be of, as a reader chooses them. */
export const RATE_LEVEL_WORDS: readonly { readonly id: RateLevel; readonly title: string }[] = [
  { id: "msoa", title: "Neighbourhood" },
  { id: "lsoa", title: "LSOA" },
];

/** How participants are drawn, as a reader chooses it. */
export const PARTICIPANTS_LAYERS: readonly {
  readonly id: ParticipantsLayer;
  readonly title: string;
}[] = [
  { id: "hexagons", title: "Hexagons" },
  { id: "heat", title: "Heat" },
  { id: "rate", title: "Rate" },
  { id: "need", title: "Need and reach" },
  { id: "none", title: "Off" },
];
