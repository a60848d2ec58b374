import type { Place } from "./place";
import type { SummaryId } from "./summary";

/** How a figure of a place was come by. */
export type PlaceBasis = "published" | "computed" | "combined";

/** Said beside a figure. */
export const PLACE_BASIS_WORDS: Readonly<Record<PlaceBasis, string>> = {
  published: "As the publisher printed it",
  computed: "Computed here from the release’s own neighbourhoods by the publisher’s method",
  combined: "Combined here from its districts, weighted by residents",
};

/** Where a figure stands among the districts of England. */
export interface EnglandRank {
  /** 1 is most deprived. */
  readonly rank: number;
  readonly of: number;
  /** Another district has the same figure. */
  readonly tied: boolean;
}

export interface PlaceFigure {
  readonly value: number;
  readonly basis: PlaceBasis;
  /** Districts only: larger areas are not ranked among them. */
  readonly england?: EnglandRank;
}

/** One place at one release. A figure that cannot be known is absent and says why. */
export interface PlaceSummary {
  readonly place: Place;
  readonly year: number;
  /** LSOAs of the release's own geography; 0 where the place did not exist. */
  readonly lsoas: number;
  /** LSOAs in each tenth of England by the measure, most deprived first. */
  readonly deciles: readonly number[];
  readonly figures: Readonly<Partial<Record<SummaryId, PlaceFigure>>>;
  readonly unknown: Readonly<Partial<Record<SummaryId, string>>>;
}

/** LSOAs in the most deprived tenths 1…`tenths` of England. */
export const withinTenths = ({ deciles }: PlaceSummary, tenths: number): number =>
  deciles.slice(0, tenths).reduce((sum, count) => sum + count, 0);

/** Their share of the place's LSOAs, 0…1; NaN where the place has none. */
export const shareWithin = (summary: PlaceSummary, tenths: number): number =>
  summary.lsoas === 0 ? NaN : withinTenths(summary, tenths) / summary.lsoas;
