import type { IndicatorsFile } from "./indicators/artefact";
import { latestPeriod } from "./indicators/figures";
import { periodSaid } from "./indicators/indicator-words";
import { INDICATORS, type Indicator } from "./indicators/indicators";
import { IN_WORK_MEASURES } from "./in-work-measures";
import { RELEASES } from "./releases";

/** How new one series is. */
export interface Freshness {
  readonly id: string;
  readonly title: string;
  /** "year to March 2025 (provisional)". */
  readonly latest: string;
  /** Key of its publisher's file in data/sources.json. */
  readonly source: string;
  /** When the edition held was published: "2026-03-26"; null where the copy does not say. */
  readonly published: string | null;
  /** The month in which the next edition is due, "2027-03"; null where none is known. */
  readonly next: string | null;
  /** Whether that month is past, so that a later edition is probably out. */
  readonly isOverdue: boolean;
  /** What is later, and how it differs; null where nothing here is. */
  readonly supersededBy: string | null;
}

/** "2026-03" of "2025-03-26" after 12 months. */
const monthAfter = (day: string, months: number): string => {
  const [year = NaN, month = NaN] = day.split("-").map(Number);
  const at = 12 * year + month - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
};

const supersededBy = (id: string): string | null => {
  const later = INDICATORS.find(({ supersedes }) => supersedes?.id === id);
  return later?.supersedes === undefined ? null : `${later.title}: ${later.supersedes.words}.`;
};

const ofIndicator = (file: IndicatorsFile, indicator: Indicator, builtOn: string): Freshness => {
  const { id, title, source, published, every } = indicator;
  const next = every === null ? null : monthAfter(published, every);
  return {
    id,
    title,
    latest: periodSaid(indicator, latestPeriod(file, indicator)),
    source,
    published,
    next,
    isOverdue: next !== null && next < builtOn.slice(0, 7),
    supersededBy: supersededBy(id),
  };
};

const unknown = { published: null, next: null, isOverdue: false } as const;

/** Releases of the Indices and of the Census: each is followed by the next of its kind. */
const ofReleases = (): Freshness[] =>
  RELEASES.map((release) => {
    const later = RELEASES.find(
      ({ dataset, year }) => dataset === release.dataset && year > release.year,
    );
    return {
      ...unknown,
      id: `${release.dataset}-${release.year}`,
      title: release.title,
      latest: String(release.year),
      source: release.source,
      supersededBy: later === undefined ? null : `${later.title}; kept to show change of position.`,
    };
  });

const ofInWork = (): Freshness[] =>
  IN_WORK_MEASURES.filter(({ artefact }) => artefact !== "indicators").map(
    ({ id, title, when, years, source }) => ({
      ...unknown,
      id,
      title,
      latest: when(years.at(-1) ?? NaN),
      source,
      supersededBy: supersededBy(id),
    }),
  );

/**
 * Every series the atlas shows, with its latest period, what is known of its dates, and what came after it.
 * @param builtOn the day the data was built, "2026-11-26": what was due before it is overdue
 */
export const freshnessOf = (file: IndicatorsFile, builtOn: string): readonly Freshness[] => [
  ...ofReleases(),
  ...INDICATORS.map((indicator) => ofIndicator(file, indicator, builtOn)),
  ...ofInWork(),
];
