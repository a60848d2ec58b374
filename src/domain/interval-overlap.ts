type Column = readonly (number | null)[];

/** Of all pairs of known intervals, how many overlap: their order is then not certain. */
export const overlapOf = ({
  low,
  high,
}: {
  low: Column;
  high: Column;
}): {
  readonly pairs: number;
  readonly overlapping: number;
} => {
  const known = low.flatMap((from, at) => {
    const to = high[at] ?? null;
    return from === null || to === null ? [] : [{ from, to }];
  });
  let overlapping = 0;
  known.forEach((one, at) => {
    for (const other of known.slice(at + 1)) {
      if (one.from <= other.to && other.from <= one.to) overlapping += 1;
    }
  });
  return { pairs: (known.length * (known.length - 1)) / 2, overlapping };
};

/** "The intervals of 14 in 15 pairs of boroughs overlap: their order is not certain."; null where none do. */
export const overlapWords = (
  interval: { low: Column; high: Column },
  many: string,
): string | null => {
  const { pairs, overlapping } = overlapOf(interval);
  if (overlapping === 0) return null;
  const share = `${Math.round((100 * overlapping) / pairs)}%`;
  return overlapping === pairs
    ? `The intervals of all ${many} overlap: their order is not certain.`
    : `The intervals of ${share} of pairs of ${many} overlap: the order of those is not certain.`;
};
