import { isOwnTier } from "../domain/own-tier";
import type { Tier } from "../domain/tiers";
import { TierBadge } from "./tier-badge";

/** The mark of the reader's own figures beside each of them; nothing for anybody else's, which the legend marks. */
export const OwnBadge = ({ tier }: { tier: Tier }) =>
  isOwnTier(tier) ? <TierBadge tier={tier} /> : null;
