import { classOf, thresholdOf, type Range, type Shown } from "./disclosure";
import { split } from "./split";

/** Households of some participants. A household is one id; its people outside the place do not count here. */
export interface HouseholdCounts {
  /** People without a household id. */
  readonly without: number;
  /** People with one. */
  readonly members: number;
  /** Households with one participant, and with more. */
  readonly ones: number;
  readonly several: number;
}

export interface ReleasedHouseholds {
  /** People without a household id. */
  readonly without: Shown;
  /** People with one. */
  readonly members: Shown;
  /** Households with several participants; undefined where too few people have an id to say anything. */
  readonly several: Shown | undefined;
  /** Households with one participant; undefined where they would tell of households with several. */
  readonly ones: Shown | undefined;
}

/** Possible values that a shown count of households with several keeps at least. */
const KEPT = 2;

/**
 * Households of participants whose number is shown already. Every household with several takes at least
 * two people, so 2 × several + ones is at most the people with an id; each figure is shown in the room
 * that this leaves. Where households with several are few, ones are not shown at all: without any, all
 * people with an id would be ones.
 *
 * @param people the range shown of exactly these people
 */
export const releaseHouseholds = (
  people: Range,
  counts: HouseholdCounts,
  threshold: number,
): ReleasedHouseholds => {
  const parts = split(people, [counts.without, counts.members], thresholdOf(threshold));
  const [without, members] = [0, 1].map((i) => ({
    low: parts.low[i]!,
    high: parts.high[i]!,
    figure: parts.figure[i]!,
  })) as [Shown, Shown];
  // Members that are possible whatever the people and those without an id are, and the most there may be.
  const least = Math.min(members.low, people.low - without.low, people.high - without.high);
  const { high } = members;
  const hidden = threshold - 1;
  if (least < 2 * hidden) return { without, members, several: undefined, ones: undefined };

  const several = classOf(
    counts.several,
    {
      low: 0,
      high: Math.floor(high / 2),
      up: 0,
      down: Math.floor(Math.min(least, high - hidden, high - 2 * KEPT) / 2),
    },
    threshold,
  );
  if (Number.isNaN(several.figure)) return { without, members, several, ones: undefined };
  const ones = classOf(
    counts.ones,
    {
      low: 0,
      high: high - 2 * several.low,
      up: 0,
      down: Math.min(least - 2 * several.low, high - 2 * (several.low + KEPT)),
    },
    threshold,
  );
  return { without, members, several, ones };
};
