import type { MeasureId } from "./measures";
import type { Level } from "./released";
import { trustWords, type Tier } from "./tiers";
import type { DenominatorId, ParticipantsLayer, RateLevel } from "./participants-keys";

/** Whom participants are set against. */
export interface Denominator {
  readonly id: DenominatorId;
  readonly title: string;
  /** "per 1,000 …". */
  readonly per: string;
  /** What the title leaves out: whose count it is, and of when. */
  readonly basis: string;
  /** Counted by the latest release of a measure, or modelled. */
  readonly measure: MeasureId | null;
  /** Which column of that measure counts them. */
  readonly column: "value" | "of" | "per";
  /** Levels it is known well enough for. */
  readonly levels: readonly Level[];
  readonly tier: Tier;
}

const OWN_POPULATION =
  "the population estimate for mid-2022 that the newest Indices of Deprivation use";
const EVERY: readonly Level[] = ["lsoa", "msoa", "borough", "region"];

export const DENOMINATORS: readonly Denominator[] = [
  {
    id: "residents",
    title: "Residents, mid-2022",
    per: "residents",
    basis: OWN_POPULATION,
    measure: "income-rate",
    column: "per",
    levels: EVERY,
    tier: "Official",
  },
  {
    id: "working-age",
    title: "Residents aged 18 to 66, mid-2022",
    per: "residents of working age",
    basis: OWN_POPULATION,
    measure: "employment-rate",
    column: "per",
    levels: EVERY,
    tier: "Official",
  },
  {
    id: "census-residents",
    title: "Residents, Census 2021",
    per: "residents of the 2021 Census",
    basis: "Census 2021",
    measure: "residents",
    column: "value",
    levels: EVERY,
    tier: "Official",
  },
  {
    id: "census-working-age",
    title: "Residents aged 16 to 64, Census 2021",
    per: "residents aged 16 to 64 of the 2021 Census",
    basis: "Census 2021",
    measure: "working-age",
    column: "of",
    levels: EVERY,
    tier: "Official",
  },
  {
    id: "employment-deprived",
    title: "People in employment deprivation",
    per: "people in employment deprivation",
    basis: "Indices of Deprivation 2025",
    measure: "employment-deprived",
    column: "value",
    levels: EVERY,
    tier: "Official",
  },
  {
    id: "income-deprived",
    title: "People in income deprivation",
    per: "people in income deprivation",
    basis: "Indices of Deprivation 2025",
    measure: "income-deprived",
    column: "value",
    levels: EVERY,
    tier: "Official",
  },
  {
    // The model's intervals are too wide for single LSOAs.
    id: "in-work",
    title: "People in low-income working families (modelled)",
    per: "people in low-income working families (modelled)",
    basis: "modelled from the Indices of Deprivation 2025",
    measure: null,
    column: "value",
    levels: ["msoa", "borough", "region"],
    tier: "Experimental",
  },
];

/** " Set against a modelled figure: …"; "" where what participants are set against is simply official. */
export const trustOf = ({ per, tier }: Pick<Denominator, "per" | "tier">): string =>
  tier === "Official" ? "" : ` Compared with ${per}: ${trustWords(tier)}.`;

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
