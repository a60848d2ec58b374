import { tierWords, type Tier } from "../../../domain/tiers";

/** How far a line can be trusted: a mark told apart by shape, and its words. */
export const TierMark = ({ tier }: { tier: Tier }) => {
  const { badge, symbol, sentence } = tierWords(tier);
  return (
    <span className="tier-mark" title={sentence}>
      <span aria-hidden>{symbol}</span> {badge}
    </span>
  );
};
