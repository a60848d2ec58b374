/** Asked of one release: a set of areas at a release, or a rank. The year is the latest where none is said. */
const OF_ONE = /^(?!.*\b(?:always|deep-rooted)).*\b(?:most-deprived-\d+ areas|rank)\b/i;
/** Asked of all releases together: definitions of persistence, and how many releases there are. */
const OF_ALL =
  /\b(?:always|deep-rooted)[\w-]* areas\b|\bstill-most-deprived|^count of releases|^years between/i;
/** Asked of the first release and the latest alone. */
const OF_AN_END = /^(first|latest) release$/i;

/**
 * The releases of the Indices that a live figure is computed from.
 * @param source what stands between the braces
 * @param years all releases, oldest first
 */
export const releasesAsked = (source: string, years: readonly number[]): readonly number[] => {
  const latest = years.slice(-1);
  const end = OF_AN_END.exec(source)?.[1]?.toLowerCase();
  if (end !== undefined) return end === "first" ? years.slice(0, 1) : latest;
  if (OF_ALL.test(source)) return years;
  if (!OF_ONE.test(source)) return [];
  const year = Number(/ at (\d{4})\b/.exec(source)?.[1] ?? NaN);
  return years.includes(year) ? [year] : latest;
};
