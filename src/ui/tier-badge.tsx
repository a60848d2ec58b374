import { tierWords, type Tier, type TierMark } from "../domain/tiers";
import "./tier-badge.css";

/** Told apart by shape alone. */
const MARKS: Readonly<Record<TierMark, React.ReactNode>> = {
  disc: <circle cx="6" cy="6" r="4.6" fill="currentColor" />,
  ring: <circle cx="6" cy="6" r="4.2" />,
  "half-disc": (
    <>
      <circle cx="6" cy="6" r="4.6" />
      <path d="M6 1.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" stroke="none" />
    </>
  ),
  diamond: <path d="M6 .9 11.1 6 6 11.1.9 6z" />,
  triangle: <path d="M6 1.3 11 10.4H1z" strokeLinejoin="round" />,
  plus: <path d="M4.4 1.2h3.2v3.2h3.2v3.2H7.6v3.2H4.4V7.6H1.2V4.4h3.2z" strokeLinejoin="round" />,
  square: <path d="M1.8 1.8h8.4v8.4H1.8z" />,
  cross: <path d="m2 2 8 8m0-8-8 8" />,
};

/** The mark alone, beside words that say the rest. */
export const TierSymbol = ({ tier }: { tier: Tier }) => (
  <svg
    className="tier-symbol"
    width="12"
    height="12"
    viewBox="0 0 12 12"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    aria-hidden="true"
  >
    {MARKS[tierWords(tier).mark]}
  </svg>
);

/**
 * How far a figure can be trusted: a mark, a word, and for who hears the page a whole sentence. In a list that has
 * one on every line the word is enough.
 */
export const TierBadge = ({ tier, isBrief = false }: { tier: Tier; isBrief?: boolean }) => {
  const { badge, sentence } = tierWords(tier);
  return (
    <span className="tier-badge" data-tier={tier} title={sentence}>
      <TierSymbol tier={tier} />
      <span aria-hidden={!isBrief}>{badge}</span>
      {isBrief ? null : <span className="sr-only">{sentence}</span>}
    </span>
  );
};
