import type { Areas } from "../domain/areas";
import type { Range, Released } from "../domain/disclosure";
import type { ReleasedLevels } from "../domain/released";
import { atMost } from "./intervals";

/**
 * Whether places of need are reached less than the region, three answers: fewer than chance would give,
 * not fewer, or not to be told. A hidden count may be anything in its range, so "fewer" must hold at the
 * top of the range and "not fewer" at its bottom; what lies between is open, and is never "none". So is
 * a place where so few are expected that nobody at all would be within chance.
 */
export type Verdict = "fewer" | "not fewer" | "open";

/** What places are measured against: the same for the funnel, the list and larger places. */
export interface Norm {
  /** Participants per one of the denominator over the region. */
  readonly rate: number;
  /** Variance between areas beyond chance, in squared rate, as `overdispersion` finds it. */
  readonly tau2: number;
}

/** Participants expected at the region's rate. */
export interface Expected {
  readonly mean: number;
  /** Variance of that mean from place to place, in squared people. */
  readonly between: number;
}

/** One place of need, or several together, against the region's rate. */
export interface NeedReached {
  readonly people: Range;
  /** Participants at the region's rate. */
  readonly expected: number;
  /** Chance of so few or fewer at the region's rate, were there as many as the range allows. */
  readonly chance: number;
  readonly verdict: Verdict;
}

/** Chance that a list of places names even one that only chance put there. */
export const LIST_ERROR = 0.05;

/**
 * Chance below which one of several places counts as reached less (Bonferroni's correction): it holds
 * however the places depend on each other.
 */
export const beyondOf = (places: number): number => LIST_ERROR / Math.max(1, places);

/** @param per people of each area that the place is made of */
export const expectedOf = ({ rate, tau2 }: Norm, per: readonly number[]): Expected => ({
  mean: per.reduce((sum, each) => sum + rate * each, 0),
  between: per.reduce((sum, each) => sum + tau2 * each * each, 0),
});

/** @param beyond chance below which it counts as reached less */
export const needReached = (
  people: Range,
  { mean, between }: Expected,
  beyond: number,
): NeedReached => {
  const chance = people.high === Infinity ? 1 : atMost(people.high, mean, between);
  const mightBeFewer = atMost(people.low, mean, between) < beyond;
  const isTooSmall = people.low < mean && atMost(0, mean, between) >= beyond;
  const verdict = chance < beyond ? "fewer" : mightBeFewer || isTooSmall ? "open" : "not fewer";
  return { people, expected: mean, chance, verdict };
};

/** Places of need that stand together where single neighbourhoods are too small to tell. */
export interface NeedTogether extends NeedReached {
  /** Index into BOROUGHS; null: all of the region. */
  readonly borough: number | null;
  /** Whether these are the places of need in the borough, or the whole borough. */
  readonly of: "need" | "whole";
  readonly places: number;
}

const rangeAt = ({ low, high, unknown }: Released, at: number): Range => ({
  low: low[at]!,
  high: unknown[at] === 1 ? Infinity : high[at]!,
});

/**
 * How many people may live in some parts of a whole, by what is shown of all parts and of the whole:
 * what the other parts hold for certain cannot be here.
 */
const within = (whole: Range, parts: readonly Range[], isIn: (part: number) => boolean): Range => {
  const sum = (end: "low" | "high", inside: boolean) =>
    parts.reduce((all, part, i) => all + (isIn(i) === inside ? part[end] : 0), 0);
  return {
    low: Math.max(sum("low", true), whole.low - sum("high", false)),
    high: Math.min(sum("high", true), whole.high - sum("low", false)),
  };
};

/**
 * Need against reach in larger places: the neighbourhoods of need of each borough, then all of them, then
 * whole boroughs. Reckoned from released figures only, and corrected for the number of these places.
 *
 * @param isNeed per MSOA
 * @param per people participants are set against, per MSOA, NaN where unknown
 */
export const needTogether = (
  levels: Pick<ReleasedLevels, "msoa" | "borough" | "region">,
  areas: Pick<Areas, "msoas">,
  isNeed: readonly boolean[],
  per: ArrayLike<number>,
  norm: Norm,
): readonly NeedTogether[] => {
  const { msoas } = areas;
  const boroughs = [...levels.borough.low.keys()];
  const perOf = (isIn: (msoa: number) => boolean) =>
    msoas.flatMap((_, i) => (isIn(i) && per[i]! > 0 ? [per[i]!] : []));
  const needs = boroughs.map((borough) => {
    const inside = msoas.flatMap((msoa, i) => (msoa.borough === borough ? [i] : []));
    const people = within(
      rangeAt(levels.borough, borough),
      inside.map((i) => rangeAt(levels.msoa, i)),
      (part) => isNeed[inside[part]!] === true,
    );
    const isIn = (i: number) => msoas[i]!.borough === borough && isNeed[i] === true;
    const places = inside.filter((i) => isNeed[i] === true).length;
    return { borough, of: "need" as const, places, people, per: perOf(isIn) };
  });
  const all = {
    borough: null,
    of: "need" as const,
    places: needs.reduce((sum, { places }) => sum + places, 0),
    people: {
      low: needs.reduce((sum, { people }) => sum + people.low, 0),
      high: needs.reduce((sum, { people }) => sum + people.high, 0),
    },
    per: needs.flatMap((each) => each.per),
  };
  const whole = boroughs.map((borough) => ({
    borough,
    of: "whole" as const,
    places: 1,
    people: rangeAt(levels.borough, borough),
    per: perOf((i) => msoas[i]!.borough === borough),
  }));
  const judged = [all, ...needs.filter(({ places }) => places > 0), ...whole];
  const beyond = beyondOf(judged.length);
  return judged.map(({ people, per: parts, ...place }) => ({
    ...place,
    ...needReached(people, expectedOf(norm, parts), beyond),
  }));
};

/** An area of need where fewer people are reached than the region's rate would give. */
export interface Gap {
  /** Position in the level asked about. */
  readonly area: number;
  /** Participants at the region's rate. */
  readonly expected: number;
  /** Whole people missing to match it, at least: a hidden count is taken at its highest, an unknown one has none. */
  readonly missing: number;
  /** Chance of so few or fewer at the region's rate, as areas differ. */
  readonly chance: number;
  /** Whether that is beyond chance, allowing for the number of areas of need; else only a description. */
  readonly isBeyond: boolean;
}

/** Areas of need one by one. */
export interface NeedAlone {
  /** How many are reached less than the region, are not, or are too small to tell. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Those where at least one person is missing to match it, most missing first. */
  readonly gaps: readonly Gap[];
}

/** The most people that a place is taken to have: its figure, or the top of the range of a hidden one. */
const mostAt = (released: Released, area: number): number => {
  const figure = released.figure[area]!;
  // "At least 15" may be any number more.
  return Number.isNaN(figure) || released.unknown[area] === 1
    ? rangeAt(released, area).high
    : figure;
};

/**
 * @param released figures of one level
 * @param per denominators per area of that level, NaN where unknown
 * @param isNeed areas to look at: persistent hot spots
 */
export const needAlone = (
  released: Released,
  per: ArrayLike<number>,
  isNeed: ArrayLike<boolean>,
  norm: Norm,
): NeedAlone => {
  const verdicts = { fewer: 0, "not fewer": 0, open: 0 };
  const gaps: Gap[] = [];
  const needs = [...released.low.keys()].filter((area) => isNeed[area] === true);
  const isKnown = (area: number) => per[area]! > 0 && norm.rate > 0;
  const beyond = beyondOf(needs.filter(isKnown).length);
  for (const area of needs) {
    if (!isKnown(area)) {
      verdicts.open += 1;
      continue;
    }
    const people = rangeAt(released, area);
    const answer = needReached(people, expectedOf(norm, [per[area]!]), beyond);
    verdicts[answer.verdict] += 1;
    const missing = Math.floor(answer.expected - mostAt(released, area));
    const { expected, chance, verdict } = answer;
    if (missing > 0) gaps.push({ area, expected, missing, chance, isBeyond: verdict === "fewer" });
  }
  gaps.sort((a, b) => b.missing - a.missing || a.area - b.area);
  return { verdicts, gaps };
};
