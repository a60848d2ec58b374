/**
 * How far a figure can be trusted: as its producer printed it, worked out here from what they printed, an
 * estimate with its interval, a model, and two that are nobody’s statistic.
 */
export type Tier =
  | "Official"
  | "From official figures"
  | "Official, wide interval"
  | "Experimental"
  | "Your own figures"
  | "Your own index, not an official one"
  | "Your own file"
  | "Synthetic";

/** The mark's outline: told apart by shape alone, in print, in grey, by any eye. */
export type TierMark =
  "disc" | "ring" | "half-disc" | "diamond" | "triangle" | "plus" | "square" | "cross";

export interface TierWords {
  readonly tier: Tier;
  /** On the badge, beside the mark. */
  readonly badge: string;
  readonly mark: TierMark;
  /** The mark as a character, where nothing can be drawn. */
  readonly symbol: string;
  /** What a screen reader says, and what the badge's tooltip reads. */
  readonly sentence: string;
}

/** Every surface and export that shows the model carries this. */
export const EXPERIMENTAL_LABEL = "Experimental model, not an official statistic";

/** Ranks recovered or carried, shares, sums, averages and everything found in them: nobody published these. */
export const WORKED_OUT = "From official figures" as const satisfies Tier;

/** Figures of areas that the reader brought. */
export const OWN_FIGURES = "Your own figures" as const satisfies Tier;

/** Measures that the reader put together with weights of their own. */
export const OWN_INDEX = "Your own index, not an official one" as const satisfies Tier;

/** From the firmest to the least firm. */
export const TIERS: readonly TierWords[] = [
  {
    tier: "Official",
    badge: "Official",
    mark: "disc",
    symbol: "●",
    sentence: "Official figure, published for this area by the statistics’ own producer.",
  },
  {
    tier: WORKED_OUT,
    badge: "From official figures",
    mark: "ring",
    symbol: "○",
    sentence:
      "Worked out by this atlas from official figures: their producer did not publish this one.",
  },
  {
    tier: "Official, wide interval",
    badge: "Official, wide interval",
    mark: "half-disc",
    symbol: "◐",
    sentence:
      "Official estimate from a sample or a model: in 95 of 100 such cases the interval shown holds the true value.",
  },
  {
    tier: "Experimental",
    badge: "Experimental",
    mark: "diamond",
    symbol: "◇",
    sentence: `${EXPERIMENTAL_LABEL}: read the band and the range, not the number.`,
  },
  {
    tier: OWN_FIGURES,
    badge: OWN_FIGURES,
    mark: "triangle",
    symbol: "△",
    sentence: "From a file of figures that somebody opened on this device. We did not check them.",
  },
  {
    tier: OWN_INDEX,
    badge: OWN_INDEX,
    mark: "plus",
    symbol: "+",
    sentence: `${OWN_INDEX}: somebody chose its measures and their weights.`,
  },
  {
    tier: "Your own file",
    badge: "Your own file",
    mark: "square",
    symbol: "□",
    sentence: "From a participants file opened on this device: not a published figure.",
  },
  {
    tier: "Synthetic",
    badge: "Synthetic",
    mark: "cross",
    symbol: "×",
    sentence: "Made up by a script for showing: nobody here is a real person.",
  },
];

/** The least firm of what is shown together. */
export const lowestTier = (first: Tier, ...more: readonly Tier[]): Tier => {
  const order = TIERS.map(({ tier }) => tier);
  return more.reduce((low, tier) => (order.indexOf(tier) > order.indexOf(low) ? tier : low), first);
};

/** A tier's words. */
export const tierWords = (tier: Tier): TierWords => TIERS.find((each) => each.tier === tier)!;

/** What has to stand beside a tier wherever it is shown; "" for what is simply official. */
export const trustWords = (tier: Tier): string =>
  tier === "Experimental" ? EXPERIMENTAL_LABEL : tier === "Official" ? "" : tier;
