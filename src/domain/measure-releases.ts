import type { Measure, MeasureId } from "./measures";
import { heldMeasure, releasesHeld } from "./measures-held";
import { lowestTier, WORKED_OUT, type Tier } from "./tiers";
import type { Column, Release } from "./release";
import { RELEASES } from "./releases";

const byYear = (a: Release, b: Release): number => a.year - b.year;

/** The releases that hold a measure, oldest first. */
export const releasesOf = (
  measure: MeasureId,
  releases: readonly Release[] = releasesHeld(measure),
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

type Redefinition = NonNullable<Release["redefined"]>[number];

/** What was defined anew after one year and up to another, of any of some measures. */
const redefinitions = (
  ids: readonly string[],
  after: number,
  upTo: number,
  releases: readonly Release[],
): readonly Redefinition[] =>
  releases
    .filter(({ year }) => year > after && year <= upTo)
    .flatMap(({ redefined = [] }) => redefined)
    .filter(({ measures }) => measures.some((id) => ids.includes(id)));

/**
 * What was defined anew between two maps or two ends of a history, to be said beside the comparison;
 * null where nothing was.
 */
export const redefinedBetween = (
  from: { readonly id: string; readonly year: number },
  to: { readonly id: string; readonly year: number },
  said: "words" | "short" = "words",
  releases: readonly Release[] = RELEASES,
): string | null => {
  const [after, upTo] = [Math.min(from.year, to.year), Math.max(from.year, to.year)];
  const found = redefinitions([from.id, to.id], after, upTo, releases);
  return found.length === 0 ? null : found.map((each) => each[said]).join(" ");
};

/** What was defined anew between the releases of the same measure that stand side by side; each once. */
export const redefinedAmong = (
  shown: readonly { readonly id: string; readonly year: number }[],
  said: "words" | "short" = "words",
): readonly string[] => [
  ...new Set(
    shown.flatMap((from) =>
      shown.flatMap((to) => (to.id === from.id ? (redefinedBetween(from, to, said) ?? []) : [])),
    ),
  ),
];

/** What a release after the first defines anew for a measure, to be said of its history; null for nothing. */
export const redefinitionOf = (
  id: MeasureId,
  said: "words" | "short" = "words",
  releases: readonly Release[] = RELEASES,
): string | null => {
  const years = releasesOf(id, releases).map(({ year }) => year);
  const ends = [Math.min(...years), Math.max(...years)].map((year) => ({ id, year }));
  return redefinedBetween(ends[0]!, ends[1]!, said, releases);
};

/** What to know of districts' ranks of a year's Indices; null where they are those of its publication. */
export const recastWords = (year: number, releases: readonly Release[] = RELEASES): string | null =>
  releases.find((release) => release.year === year)?.recast ?? null;

/** The release to show: the one asked for if the measure has it, or else the latest it has. */
export const releaseShown = (
  measure: MeasureId,
  asked: number | null,
  releases: readonly Release[] = releasesHeld(measure),
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
  releases: readonly Release[] = releasesHeld(measure),
): boolean => releasesOf(measure, releases).some((release) => coversEngland(measure, release));

/** How a release's figures for a measure were come by. */
export const columnOf = (measure: MeasureId, release: Release): Column => {
  const column = release.columns[measure];
  if (column === undefined) throw new Error(`${release.title} has no “${measure}”.`);
  return column;
};

export const measureOf = (id: MeasureId): Measure => {
  const measure = heldMeasure(id);
  if (measure === undefined) throw new Error(`There is no measure “${id}”.`);
  return measure;
};

/** How far a measure's figures of one release can be trusted: "Official" only where they are as printed. */
export const tierAt = (measure: Measure, release: Release): Tier =>
  columnOf(measure.id, release).derived === undefined
    ? measure.tier
    : lowestTier(measure.tier, WORKED_OUT);
