/**
 * Where a rank stands among the N areas of England, 1 being most deprived.
 * A carried rank may be a weighted mean of several, so ranks need not be whole numbers.
 */

/** National percentile in 0…1, the middle of the rank's own step: (rank − 0.5) ÷ N. */
export const percentileOf = (rank: number, areas: number): number => (rank - 0.5) / areas;

/** Decile 1…10, as the publisher assigns it: ⌈10 · rank ÷ N⌉. NaN stays NaN. */
export const decileOf = (rank: number, areas: number): number => Math.ceil((10 * rank) / areas);
