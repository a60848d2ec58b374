/** How a survey's own error reads, by its coefficient of variation. */
export interface Precision {
  /** Up to this coefficient, in %. */
  readonly upTo: number;
  readonly words: string;
}

/**
 * The Office for National Statistics' own bands for earnings estimates.
 * Source: ONS, Guide to interpreting ASHE estimates: quality measures.
 */
export const PRECISIONS: readonly Precision[] = [
  { upTo: 5, words: "precise" },
  { upTo: 10, words: "reasonably precise" },
  { upTo: 20, words: "acceptable" },
  { upTo: Infinity, words: "unreliable for practical purposes" },
];

/** "reasonably precise"; null where the coefficient is unknown. */
export const precisionWords = (coefficient: number | null): string | null =>
  coefficient === null ? null : PRECISIONS.find(({ upTo }) => coefficient <= upTo)!.words;

/** The 95% interval of an estimate with this coefficient of variation in %: ± 1.96 · cv · estimate. */
export const intervalOf = (
  estimate: number,
  coefficient: number,
): { low: number; high: number } => {
  const half = (1.96 * coefficient * estimate) / 100;
  return { low: estimate - half, high: estimate + half };
};
