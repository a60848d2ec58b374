import { MEASURES, type Measure, type MeasureId } from "./measures";
import type { Column, Release } from "./release";
import { RELEASES } from "./releases";

const byYear = (a: Release, b: Release): number => a.year - b.year;

/** The releases that hold a measure, oldest first. */
export const releasesOf = (
  measure: MeasureId,
  releases: readonly Release[] = RELEASES,
): readonly Release[] =>
  releases.filter(({ columns }) => columns[measure] !== undefined).toSorted(byYear);

/** The dataset's other releases with the reason why they lack the measure: to be greyed, not hidden. */
export const releasesWithout = (
  measure: MeasureId,
  releases: readonly Release[] = RELEASES,
): readonly { release: Release; reason: string }[] =>
  releases
    .flatMap((release) => {
      const reason = release.missing?.[measure];
      return reason === undefined ? [] : [{ release, reason }];
    })
    .toSorted((a, b) => byYear(a.release, b.release));

/** What a release after the first defines anew for a measure, to be said of its history; null for nothing. */
export const redefinitionOf = (
  measure: MeasureId,
  releases: readonly Release[] = RELEASES,
): string | null =>
  releasesOf(measure, releases)
    .slice(1)
    .flatMap(({ redefined = [] }) =>
      redefined.flatMap(({ measures, words }) => (measures.includes(measure) ? [words] : [])),
    )
    .at(-1) ?? null;

/**
 * What was defined anew between two maps or two ends of a history, to be said beside the comparison;
 * null where nothing was.
 */
export const redefinedBetween = (
  from: { readonly id: string; readonly year: number },
  to: { readonly id: string; readonly year: number },
  releases: readonly Release[] = RELEASES,
): string | null => {
  const [first, last] = [Math.min(from.year, to.year), Math.max(from.year, to.year)];
  const words = releases
    .filter(({ year }) => year > first && year <= last)
    .flatMap(({ redefined = [] }) => redefined)
    .flatMap(({ measures, words: said }) =>
      measures.some((id) => id === from.id || id === to.id) ? [said] : [],
    );
  return words.length === 0 ? null : words.join(" ");
};

/** The release to show: the one asked for if the measure has it, or else the latest it has. */
export const releaseShown = (
  measure: MeasureId,
  asked: number | null,
  releases: readonly Release[] = RELEASES,
): Release => {
  const held = releasesOf(measure, releases);
  const shown = held.find(({ year }) => year === asked) ?? held.at(-1);
  if (shown === undefined) throw new Error(`No release holds the measure “${measure}”.`);
  return shown;
};

/** Whether figures beyond the region are held, so that its edge has neighbours. */
export const isHeldForEngland = (
  measure: MeasureId,
  releases: readonly Release[] = RELEASES,
): boolean => releasesOf(measure, releases).some(({ england }) => england !== undefined);

/** How a release's figures for a measure were come by. */
export const columnOf = (measure: MeasureId, release: Release): Column => {
  const column = release.columns[measure];
  if (column === undefined) throw new Error(`${release.title} has no “${measure}”.`);
  return column;
};

const BY_ID: ReadonlyMap<string, Measure> = new Map(
  MEASURES.map((measure) => [measure.id, measure]),
);

export const measureOf = (id: MeasureId): Measure => {
  const measure = BY_ID.get(id);
  if (measure === undefined) throw new Error(`There is no measure “${id}”.`);
  return measure;
};
