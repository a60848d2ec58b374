/** A passphrase shorter than this is refused (NCSC: length over complexity; three random words). */
export const SHORTEST_PASSPHRASE = 12;

export interface Strength {
  /** 0 too short … 3 strong. */
  readonly level: 0 | 1 | 2 | 3;
  readonly words: string;
}

/** A hint while it is typed, by length and variety; no promise. */
export const strengthOf = (passphrase: string): Strength => {
  const length = Array.from(passphrase).length;
  if (length < SHORTEST_PASSPHRASE) {
    const missing = SHORTEST_PASSPHRASE - length;
    return {
      level: 0,
      words: `Too short: ${missing} more ${missing === 1 ? "character" : "characters"}.`,
    };
  }
  const different = new Set(passphrase.toLowerCase()).size;
  if (different < 6) return { level: 1, words: "Weak: the same few characters again and again." };
  const parts = passphrase.trim().split(/[\s\-_.]+/).length;
  if (length >= 20 || (parts >= 3 && length >= 16)) return { level: 3, words: "Strong." };
  return {
    level: 2,
    words: "Fair. Three or four random words are stronger and easier to remember.",
  };
};
