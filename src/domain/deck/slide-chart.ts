import type { Verdict } from "../claims";
import type { DotRows, LineChart } from "../compare/charts/compare-chart";
import { lowerFirst } from "../format";
import type { Tier } from "../tiers";

/** Bars over boroughs, with England beside them where it is known, or over releases; the first series is what the chart is about. */
export interface BarChart {
  readonly kind: "bars";
  readonly over: "boroughs" | "releases";
  readonly unit: "%" | "areas" | "per 1,000";
  readonly categories: readonly string[];
  /** Stacked upon one another in this order; null is unknown. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** Programmes as spans of calendar years, with the releases as marks on the same axis. */
export interface Timeline {
  readonly kind: "timeline";
  readonly from: number;
  /** The last year drawn; what is still running reaches it. */
  readonly to: number;
  readonly marks: readonly number[];
  readonly spans: readonly {
    readonly name: string;
    readonly from: number;
    readonly to: number | null;
    /** Whether the sources say when it began and ended; an end that they do not say is drawn faded. */
    readonly known: { readonly from: boolean; readonly to: boolean };
    readonly dates: string;
    readonly fact: string;
  }[];
}

/** Published claims beside what the data shows. */
export interface ClaimList {
  readonly kind: "claims";
  readonly rows: readonly {
    readonly claim: string;
    readonly verdict: Verdict;
    readonly shows: string;
  }[];
}

/** Heads of the table of claims. */
export const CLAIM_HEADS = ["Claim", "Verdict", "Evidence"] as const;

/** One chart of a slide: what screen, PowerPoint, handout and table are all drawn from. */
export interface SlideChart {
  readonly id: string;
  readonly title: string;
  /** null: not figures of statistics, as what programmes reported of themselves. */
  readonly tier: Tier | null;
  /** Keys of data/sources.json. */
  readonly sources: readonly string[];
  /** What a reader must bear in mind; "" where nothing. */
  readonly caveat: string;
  readonly drawn: BarChart | Timeline | ClaimList | LineChart | DotRows;
}

/** A chart's title with what each of its bars is a share of, so that no percentage stands without its whole. */
export const chartHead = ({ title, drawn }: Pick<SlideChart, "title" | "drawn">): string => {
  const [series, ...more] = drawn.kind === "bars" ? drawn.series : [];
  return series === undefined || more.length > 0 ? title : `${title}: ${lowerFirst(series.name)}`;
};
