import { BOROUGHS } from "../../domain/boroughs";
import type { Range, Released } from "../../domain/disclosure";
import { releaseHouseholds, type HouseholdCounts } from "../../domain/households";
import type { Participants } from "../../domain/participant";
import type { HouseholdPlace } from "../../domain/released";

/** A borough with fewer people than this is not shown by itself: nearly all of it would be hidden. */
const FEWEST_PEOPLE = 100;

/** Boroughs that can stand alone, by what is shown of their people; the others together. */
const placesOf = (people: Released): readonly (readonly number[])[] => {
  const alone = BOROUGHS.flatMap((_, b) => (people.low[b]! >= FEWEST_PEOPLE ? [[b]] : []));
  const others = BOROUGHS.flatMap((_, b) => (people.low[b]! < FEWEST_PEOPLE ? [b] : []));
  return others.length === 0 ? alone : [...alone, others];
};

/** What boroughs and region say of the people of some boroughs together. */
const peopleIn = (inside: readonly number[], boroughs: Released, region: Released): Range => {
  const sum = (of: Int32Array, isIn: boolean) =>
    BOROUGHS.reduce((all, _, b) => all + (inside.includes(b) === isIn ? of[b]! : 0), 0);
  return {
    low: Math.max(sum(boroughs.low, true), region.low[0]! - sum(boroughs.high, false)),
    high: Math.min(sum(boroughs.high, true), region.high[0]! - sum(boroughs.low, false)),
  };
};

/** Members per household of a programme in some boroughs. */
const countsIn = (
  participants: Participants,
  programme: number,
  isInside: (row: number) => boolean,
): HouseholdCounts => {
  const members = new Uint32Array(participants.households);
  let without = 0;
  for (let i = 0; i < participants.count; i++) {
    if (participants.programme[i] !== programme || !isInside(participants.row[i]!)) continue;
    const household = participants.household[i]!;
    if (household < 0) without += participants.people[i]!;
    else members[household]! += participants.people[i]!;
  }
  let [ones, several, all] = [0, 0, 0];
  for (const count of members) {
    all += count;
    if (count === 1) ones += 1;
    else if (count > 1) several += 1;
  }
  return { without, members: all, ones, several };
};

/**
 * Households of one programme, where the file knows them. Which boroughs stand alone is decided from the
 * people shown there. A household in two of these places counts in both, by its people in each.
 *
 * @param boroughOf borough of a row
 * @param people the programme's released participants
 */
export const householdsReleased = (
  participants: Participants,
  programme: number,
  boroughOf: ArrayLike<number>,
  people: { readonly borough: Released; readonly region: Released },
  threshold: number,
): readonly HouseholdPlace[] | undefined => {
  if (participants.households === 0) return undefined;
  return placesOf(people.borough).map((boroughs) => {
    const range = peopleIn(boroughs, people.borough, people.region);
    const counts = countsIn(participants, programme, (row) => boroughs.includes(boroughOf[row]!));
    return { boroughs, released: releaseHouseholds(range, counts, threshold) };
  });
};
