import { plural, whole } from "./format";
import type { MeasureKind } from "./measures";

/** The two local statistics, by their keys in the URL and the CLI. */
export const HOTSPOT_STATISTICS = ["gi", "moran"] as const;
export type HotspotStatistic = (typeof HOTSPOT_STATISTICS)[number];

export const HOTSPOT_STATISTIC_WORDS: Readonly<Record<HotspotStatistic, string>> = {
  gi: "Hot spots (Getis-Ord Gi*)",
  moran: "Clusters and outliers (local Moran’s I)",
};

export type HotspotClass =
  "hot" | "cold" | "high-high" | "low-low" | "high-low" | "low-high" | "none";

export interface HotspotLabel {
  /** Plain words first. */
  readonly title: string;
  /** What a statistician calls it. */
  readonly term: string;
}

/** Which classes a statistic tells apart, in the order a legend lists them. */
export const HOTSPOT_CLASSES: Readonly<Record<HotspotStatistic, readonly HotspotClass[]>> = {
  gi: ["hot", "cold", "none"],
  moran: ["high-high", "low-low", "high-low", "low-high", "none"],
};

export const HOTSPOT_LABELS: Readonly<Record<HotspotClass, HotspotLabel>> = {
  hot: { title: "Surrounded by high need, more than chance would explain", term: "Hot spot" },
  cold: { title: "Surrounded by low need, more than chance would explain", term: "Cold spot" },
  "high-high": { title: "High need next to high need", term: "High-high cluster" },
  "low-low": { title: "Low need next to low need", term: "Low-low cluster" },
  "high-low": { title: "High need surrounded by low need", term: "High-low outlier" },
  "low-high": { title: "Low need surrounded by high need", term: "Low-high outlier" },
  none: { title: "No clearer pattern than chance would explain", term: "Not significant" },
};

/** 100 × (1 − q) reached: 90, 95 or 99, and 0 for none. */
export type HotspotTier = 0 | 90 | 95 | 99;

/** Strictest first. A tier is a share of all marked areas, not a probability of any one. */
export const HOTSPOT_TIERS: readonly { tier: HotspotTier; q: number; title: string }[] = [
  {
    tier: 99,
    q: 0.01,
    title: "As a guide, we expect chance to explain at most 1 in 100 of these marks",
  },
  {
    tier: 95,
    q: 0.05,
    title: "As a guide, we expect chance to explain at most 1 in 20 of these marks",
  },
  {
    tier: 90,
    q: 0.1,
    title: "As a guide, we expect chance to explain at most 1 in 10 of these marks",
  },
];

/** What a tier takes for granted: stands wherever tiers are explained. */
export const TIER_CONDITION =
  "Chance here means a map with no pattern at all. The method is Benjamini and Hochberg’s false discovery rate. Neighbouring areas share figures, so read the share as a guide.";

/** Fewer areas than this and neither the z-score nor the reference is to be relied on. */
const FEWEST_AREAS = 30;

/** Why a measure may not be tested for hot spots, or null if it may. */
export const hotspotRefusal = ({
  kind,
  apart,
  untestable = null,
}: {
  readonly kind: MeasureKind;
  readonly apart?: true;
  readonly untestable?: string | null;
}): string | null => {
  if (apart === true)
    return "Hot spots show where need lies together. This measure is about who people are, not what they need, so we do not test it.";
  return kind === "count"
    ? "A count is higher wherever more people live, so its hot spots would only show where areas are larger. Choose a rate or a rank."
    : untestable;
};

/** What a reader must know before relying on a result: empty if nothing. */
export const hotspotWarnings = (facts: {
  readonly areas: number;
  /** Areas of the region. */
  readonly unknown: number;
  readonly isolated: number;
  readonly constant: boolean;
  /** Whether the ring of areas around the region has figures. */
  readonly ring: boolean;
}): string[] => {
  const areas = (count: number) => plural(count, "area");
  return [
    ...(facts.constant ? ["Every area has the same value, so no place can stand out."] : []),
    ...(facts.areas < FEWEST_AREAS
      ? [
          `Only ${areas(facts.areas)}: fewer than ${FEWEST_AREAS} are too few to tell pattern from chance.`,
        ]
      : []),
    ...(facts.ring
      ? []
      : [
          "We hold no figures for the areas just outside the region. So the region is compared with itself alone, and areas on its edge have fewer neighbours.",
        ]),
    ...(facts.unknown > 0
      ? [`${areas(facts.unknown)} without a figure: left out, of the average and as neighbours.`]
      : []),
    ...(facts.isolated > 0
      ? [`${areas(facts.isolated)} with no neighbour that has a figure: not tested.`]
      : []),
  ];
};

/** Other ways to test a mark that may change it, in the order a badge lists them. */
export const ROBUSTNESS_CHECKS = [
  { id: "region", title: "Holds if the region alone is compared with itself" },
  { id: "england", title: "Holds against the mean of England" },
  { id: "band", title: "Holds if all areas within 2 km count as neighbours" },
  { id: "nearest", title: "Holds whether the nearest 4, 5, 6, 7 or 8 areas count as neighbours" },
  { id: "unchanged", title: "Holds without areas whose boundaries changed" },
  { id: "before", title: "Marked the same in the release before" },
] as const;
export type RobustnessCheck = (typeof ROBUSTNESS_CHECKS)[number]["id"];
export const CHECK_IDS: readonly RobustnessCheck[] = ROBUSTNESS_CHECKS.map(({ id }) => id);

/** One check of every mark. */
export interface CheckFound {
  readonly id: RobustnessCheck;
  /** Tests it is made of. */
  readonly ways: number;
  /** Per row: in how many of them the class is the same; null where it asks nothing. */
  readonly holds: readonly (number | null)[];
  /** Marks it was asked of, and those it changes. */
  readonly marks: number;
  readonly changes: number;
}

export interface Robustness {
  /** Those that can fail for this measure and release. */
  readonly checks: readonly CheckFound[];
}

/** A check of one area's mark. */
export interface Checked {
  readonly title: string;
  readonly isPassed: boolean;
}

/** The checks of one area with how often each changes a mark: "…; changes 72 of the 213 marks". */
export const checkedAt = ({ checks }: Robustness, row: number): readonly Checked[] =>
  checks.flatMap(({ id, ways, holds, marks, changes }) => {
    const held = holds[row] ?? null;
    if (held === null) return [];
    const { title } = ROBUSTNESS_CHECKS.find((each) => each.id === id)!;
    const here = ways > 1 && held < ways ? ` (here in ${held} of ${ways})` : "";
    return [
      {
        title: `${title}${here}; changes ${whole(changes)} of ${plural(marks, "mark")}`,
        isPassed: held === ways,
      },
    ];
  });

/** "Passes 3 of 5 checks". */
export const robustnessSentence = (checked: readonly Checked[]): string => {
  const passed = checked.filter(({ isPassed }) => isPassed).length;
  return passed === checked.length
    ? `Passes all ${plural(passed, "check")}`
    : `Passes ${passed} of ${plural(checked.length, "check")}`;
};

/** Why one area was marked, or was not, for a councillor to repeat. */
export const whySentence = (picture: {
  readonly permutations: number;
  /** Rearrangements with neighbours as high or higher, and as low or lower. */
  readonly atLeast: number;
  readonly atMost: number;
}): string => {
  const high = picture.atLeast <= picture.atMost;
  const times = Math.min(picture.atLeast, picture.atMost);
  const often = times === 0 ? "none" : whole(times);
  return `We reshuffled the other areas’ figures around the map ${whole(picture.permutations)} times. The neighbours came out with as ${high ? "much" : "little"} need as they really have in ${often} of them.`;
};

/** What the one figure for the whole map means. */
export const globalMoranSentence = ({ i, z, p }: { i: number; z: number; p: number }): string => {
  if (Number.isNaN(p)) return "Every area has the same value, so there is no pattern to measure.";
  if (p > 0.05) return "Similar areas are no more clustered than chance would explain.";
  const strength = Math.abs(i) >= 0.5 ? "strongly" : Math.abs(i) >= 0.2 ? "clearly" : "slightly";
  return z > 0
    ? `Similar areas are ${strength} clustered. Chance alone is very unlikely to give this pattern.`
    : `Areas are ${strength} unlike their neighbours. Chance alone is very unlikely to give this pattern.`;
};
