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
  hot: { title: "Surrounded by similar need: more than chance would give", term: "Hot spot" },
  cold: { title: "Surrounded by little need: less than chance would give", term: "Cold spot" },
  "high-high": { title: "High need among high need", term: "High-high cluster" },
  "low-low": { title: "Low need among low need", term: "Low-low cluster" },
  "high-low": { title: "High need that stands alone among low need", term: "High-low outlier" },
  "low-high": { title: "Low need in the midst of high need", term: "Low-high outlier" },
  none: { title: "No more alike than chance would give", term: "Not significant" },
};

/** 100 × (1 − q) reached: 90, 95 or 99, and 0 for none. */
export type HotspotTier = 0 | 90 | 95 | 99;

/** Strictest first. A tier is a share of all marked areas, not a probability of any one. */
export const HOTSPOT_TIERS: readonly { tier: HotspotTier; q: number; title: string }[] = [
  { tier: 99, q: 0.01, title: "At most 1 in 100 of the areas marked so is expected to be chance" },
  { tier: 95, q: 0.05, title: "At most 1 in 20 of the areas marked so is expected to be chance" },
  { tier: 90, q: 0.1, title: "At most 1 in 10 of the areas marked so is expected to be chance" },
];

/** Fewer areas than this and neither the z-score nor the reference is to be relied on. */
const FEWEST_AREAS = 30;

/** Why a measure may not be tested for hot spots, or null if it may. */
export const hotspotRefusal = (kind: MeasureKind): string | null =>
  kind === "count"
    ? "A count is higher wherever more people live, so its hot spots would only show where areas are larger. Choose a rate or a rank."
    : null;

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
          "No figures are held for the areas just outside the region: only the region is compared with itself, and areas on its edge have fewer neighbours.",
        ]),
    ...(facts.unknown > 0
      ? [`${areas(facts.unknown)} without a figure: left out, of the average and as neighbours.`]
      : []),
    ...(facts.isolated > 0
      ? [`${areas(facts.isolated)} with no neighbour that has a figure: not tested.`]
      : []),
  ];
};

/** Checks an area's mark may pass, in the order a badge lists them. */
export const ROBUSTNESS_CHECKS = [
  { id: "corrected", title: "Holds after allowing for the number of areas tested" },
  { id: "agreed", title: "Gi* and local Moran’s I agree" },
  { id: "edges", title: "Holds if only areas that share an edge count as neighbours" },
  { id: "nearest", title: "Holds if the six nearest areas count as neighbours" },
] as const;
export type RobustnessCheck = (typeof ROBUSTNESS_CHECKS)[number]["id"];

/** "Passes 3 of 4 checks". */
export const robustnessSentence = (passed: readonly RobustnessCheck[]): string =>
  passed.length === ROBUSTNESS_CHECKS.length
    ? `Passes all ${ROBUSTNESS_CHECKS.length} checks`
    : `Passes ${passed.length} of ${ROBUSTNESS_CHECKS.length} checks`;

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
  return `We shuffled the other areas’ figures around the map ${whole(picture.permutations)} times. The neighbours came out with as ${high ? "much" : "little"} need as they really have in ${often} of them.`;
};

/** What the one figure for the whole map means. */
export const globalMoranSentence = ({ i, z, p }: { i: number; z: number; p: number }): string => {
  if (Number.isNaN(p)) return "Every area has the same value, so there is no pattern to measure.";
  if (p > 0.05) return "Alike areas lie together no more than chance would give.";
  const strength = Math.abs(i) >= 0.5 ? "strongly" : Math.abs(i) >= 0.2 ? "clearly" : "slightly";
  return z > 0
    ? `Alike areas lie ${strength} together: chance alone would not give this pattern.`
    : `Unlike areas lie ${strength} side by side: chance alone would not give this pattern.`;
};
