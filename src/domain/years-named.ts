const STEPS = [1, 2, 5, 10];

/**
 * The years that an axis names: each, or every second, fifth or tenth, as many as fit. Fifths and tenths are
 * round years.
 * @param most how many there is room for
 */
export const yearsNamed = (first: number, last: number, most: number): readonly number[] => {
  const step = STEPS.find((each) => (last - first) / each < most) ?? 10;
  const start = step < 5 ? first : Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, at) => start + step * at,
  );
};

/** Of years at uneven distances those that stand at least so far apart: the first, the last, and what fits between. */
export const yearsApart = (years: readonly number[], least: number): readonly number[] => {
  const last = years.at(-1);
  const kept: number[] = [];
  for (const year of years) {
    const before = kept.at(-1) ?? -Infinity;
    if (year === last || (year - before >= least && last! - year >= least)) kept.push(year);
  }
  return kept;
};
