import type { ClassMethod } from "../classify";
import type { HotspotStatistic } from "../hotspot-words";
import type { Measure, MeasureKind } from "../measures";
import type { DefinitionId } from "../persistence";
import type { SummaryId } from "../summary";
import { OWN_INDEX, type Tier } from "../tiers";
import type { Arrange } from "../compare/compare-keys";
import type { Shape } from "../map-keys";
import type { ParticipantsLayer, Rates } from "../participants-keys";
import type { Colouring } from "../persistence-keys";
import type { MethodId } from "./methods";

/**
 * Which method a figure on screen is worked out by. Each list names every choice there is, so that a
 * new one does not compile before it says how it is worked out.
 */
export const METHOD_OF_KIND: Readonly<Record<MeasureKind, MethodId>> = {
  position: "rank",
  count: "counts",
  rate: "counts",
  score: "own-figures",
  rank: "own-figures",
};

/** Figures of work and low income, by how far they can be trusted. */
export const METHOD_OF_TIER: Readonly<Record<Tier, MethodId>> = {
  Official: "counts",
  "From official figures": "counts",
  "Official, wide interval": "surveys",
  Experimental: "in-work-model",
  "Your own figures": "own-figures",
  "Your own index, not an official one": "own-index",
  "Your own file": "disclosure",
  Synthetic: "disclosure",
};

/** An index of the reader's own has a method of its own, whatever its values are. */
export const methodOfMeasure = ({ kind, tier }: Pick<Measure, "kind" | "tier">): MethodId =>
  tier === OWN_INDEX ? METHOD_OF_TIER[tier] : METHOD_OF_KIND[kind];

export const METHOD_OF_DEFINITION: { readonly [Id in DefinitionId]: Id & MethodId } = {
  "always-10": "always-10",
  "always-20": "always-20",
  "deep-rooted": "deep-rooted",
  "hot-spot-always": "hot-spot-always",
};

export const METHOD_OF_STATISTIC: { readonly [Id in HotspotStatistic]: Id & MethodId } = {
  gi: "gi",
  moran: "moran",
};

export const METHOD_OF_SUMMARY: { readonly [Id in SummaryId]: Id & MethodId } = {
  average_rank: "average_rank",
  average_score: "average_score",
  proportion_most_deprived_10: "proportion_most_deprived_10",
  extent: "extent",
  local_concentration: "local_concentration",
  income_scale: "income_scale",
  employment_scale: "employment_scale",
};

export const METHOD_OF_CLASSES: Readonly<Record<ClassMethod, MethodId>> = {
  deciles: "rank",
  quantiles: "classes",
  natural: "classes",
  equal: "classes",
};

export const METHOD_OF_LAYER: Readonly<Record<ParticipantsLayer, MethodId | null>> = {
  hexagons: "density",
  heat: "density",
  rate: "reach",
  need: "need-and-reach",
  none: null,
};

export const METHOD_OF_RATES: Readonly<Record<Rates, MethodId>> = {
  counted: "reach",
  smoothed: "shrinkage",
};

export const METHOD_OF_COLOURING: Readonly<Record<Colouring, MethodId | null>> = {
  measure: null,
  releases: "always-10",
  trajectory: "trajectories",
  persistent: "always-10",
};

export const METHOD_OF_ARRANGE: Readonly<Record<Arrange, MethodId | null>> = {
  swipe: null,
  beside: null,
  difference: "difference",
};

export const METHOD_OF_SHAPE: Readonly<Record<Shape, MethodId | null>> = {
  geographic: null,
  hexagons: "hexagons",
};
