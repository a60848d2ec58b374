/**
 * Characters of one-point type to an inch, on the safe side: the telling face in few words to a line, in
 * whatever stands in for it where it is missing.
 */
const PER_INCH = { plain: 140, telling: 105 } as const;

/** Lines that words take in so many inches, at a size in points. */
export const linesOf = (
  words: string,
  width: number,
  size: number,
  face: keyof typeof PER_INCH = "plain",
): number => Math.max(1, Math.ceil(words.length / ((width * PER_INCH[face]) / size)));

/** Inches from one line to the next. */
export const lineHeight = (size: number): number => (0.225 * size) / 14;
