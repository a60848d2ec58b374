import type { Areas } from "../domain/areas";
import type { Range, Released } from "../domain/disclosure";
import type { ReleasedLevels } from "../domain/released";
import { poissonAtMost } from "./intervals";

/**
 * Whether places of need are reached less than the region, three answers: fewer than chance would give,
 * not fewer, or not to be told. A hidden count may be anything in its range, so "fewer" must hold at the
 * top of the range and "not fewer" at its bottom; what lies between is open, and is never "none". So is
 * a place where so few are expected that nobody at all would be within chance.
 */
export type Verdict = "fewer" | "not fewer" | "open";

/** One place of need, or several together, against the region's rate. */
export interface NeedReached {
  readonly people: Range;
  /** Participants at the region's rate. */
  readonly expected: number;
  /** Chance of so few or fewer at the region's rate, were there as many as the range allows. */
  readonly chance: number;
  readonly verdict: Verdict;
}

/** Chance below which a shortfall counts as real: the lower end of a 95% interval. */
export const BEYOND = 0.025;

export const needReached = (people: Range, expected: number, beyond = BEYOND): NeedReached => {
  const chance = people.high === Infinity ? 1 : poissonAtMost(people.high, expected);
  const mightBeFewer = poissonAtMost(people.low, expected) < beyond;
  const isTooSmall = people.low < expected && poissonAtMost(0, expected) >= beyond;
  const verdict = chance < beyond ? "fewer" : mightBeFewer || isTooSmall ? "open" : "not fewer";
  return { people, expected, chance, verdict };
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
 * whole boroughs. Reckoned from released figures only.
 *
 * @param isNeed per MSOA
 * @param per people participants are set against, per MSOA, NaN where unknown
 * @param regionRate participants per one of them over the region
 */
export const needTogether = (
  levels: Pick<ReleasedLevels, "msoa" | "borough" | "region">,
  areas: Pick<Areas, "msoas">,
  isNeed: readonly boolean[],
  per: ArrayLike<number>,
  regionRate: number,
): readonly NeedTogether[] => {
  const { msoas } = areas;
  const boroughs = [...levels.borough.low.keys()];
  const expectedOf = (isIn: (msoa: number) => boolean) =>
    msoas.reduce((sum, _, i) => sum + (isIn(i) && per[i]! > 0 ? regionRate * per[i]! : 0), 0);
  const needs = boroughs.map((borough) => {
    const inside = msoas.flatMap((msoa, i) => (msoa.borough === borough ? [i] : []));
    const people = within(
      rangeAt(levels.borough, borough),
      inside.map((i) => rangeAt(levels.msoa, i)),
      (part) => isNeed[inside[part]!] === true,
    );
    const isIn = (i: number) => msoas[i]!.borough === borough && isNeed[i] === true;
    const places = inside.filter((i) => isNeed[i] === true).length;
    return { borough, places, people, expected: expectedOf(isIn) };
  });
  const all = {
    borough: null,
    places: needs.reduce((sum, { places }) => sum + places, 0),
    people: {
      low: needs.reduce((sum, { people }) => sum + people.low, 0),
      high: needs.reduce((sum, { people }) => sum + people.high, 0),
    },
    expected: needs.reduce((sum, { expected }) => sum + expected, 0),
  };
  const whole = boroughs.map((borough) => ({
    borough,
    places: 1,
    people: rangeAt(levels.borough, borough),
    expected: expectedOf((i) => msoas[i]!.borough === borough),
  }));
  const judged = (
    of: NeedTogether["of"],
    {
      borough,
      places,
      people,
      expected,
    }: Omit<(typeof needs)[number], "borough"> & Pick<NeedTogether, "borough">,
  ): NeedTogether => ({ borough, places, of, ...needReached(people, expected) });
  return [
    judged("need", all),
    ...needs.filter(({ places }) => places > 0).map((each) => judged("need", each)),
    ...whole.map((each) => judged("whole", each)),
  ];
};

/** How many of the places of need are reached less, are not, or are too small to tell. */
export const verdictsOf = (
  released: Released,
  per: ArrayLike<number>,
  isNeed: ArrayLike<boolean>,
  regionRate: number,
): Readonly<Record<Verdict, number>> => {
  const counts = { fewer: 0, "not fewer": 0, open: 0 };
  for (let i = 0; i < released.low.length; i++)
    if (isNeed[i] === true)
      counts[
        per[i]! > 0 && regionRate > 0
          ? needReached(rangeAt(released, i), regionRate * per[i]!).verdict
          : "open"
      ] += 1;
  return counts;
};
