import { OWN_FIGURES, OWN_INDEX, type Tier } from "./tiers";

/** Whether figures are the reader's own: from their file, or put together with their weights. */
export const isOwnTier = (tier: Tier): boolean => tier === OWN_FIGURES || tier === OWN_INDEX;
