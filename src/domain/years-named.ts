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
