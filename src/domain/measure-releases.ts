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
    .flatMap(({ redefined }) =>
      redefined?.measures.includes(measure) === true ? [redefined.words] : [],
    )
    .at(-1) ?? null;

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

/** Whether a release has a measure for all England: not where its denominators are the region's only. */
export const coversEngland = (
  measure: MeasureId,
  { england, columns, denominators }: Release,
): boolean => {
  const column = columns[measure];
  return (
    england !== undefined &&
    !(column?.kind === "rate" && column.per in (denominators?.columns ?? {}))
  );
};

/** Whether figures beyond the region are held, so that its edge has neighbours. */
export const isHeldForEngland = (
  measure: MeasureId,
  releases: readonly Release[] = RELEASES,
): boolean => releasesOf(measure, releases).some((release) => coversEngland(measure, release));

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
