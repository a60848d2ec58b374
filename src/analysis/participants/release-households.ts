import { BOROUGHS } from "../../domain/boroughs";
import { release, type Released } from "../../domain/disclosure";
import type { Participants } from "../../domain/participant";
import type { ReleasedHouseholds } from "../../domain/released";
import { together } from "../../domain/shown";

/**
 * Households, where the file knows them. None are released where participants and households are so close
 * that their difference would say more about households with several participants than "fewer than the
 * threshold": every such household has at least one person more than one.
 *
 * @param boroughOf borough of a row
 * @param people the programme's released participants by borough
 */
export const releaseHouseholds = (
  participants: Participants,
  programme: number,
  boroughOf: ArrayLike<number>,
  people: Released,
  threshold: number,
): ReleasedHouseholds | undefined => {
  if (participants.households === 0) return undefined;
  const members = new Uint32Array(participants.households);
  const borough = new Uint8Array(participants.households);
  for (let i = 0; i < participants.count; i++) {
    const household = participants.household[i]!;
    if (household < 0 || participants.programme[i] !== programme) continue;
    if (members[household] === 0) borough[household] = boroughOf[participants.row[i]!]!;
    members[household]! += 1;
  }
  // Two cells per borough: households with one participant, and with several.
  const cells = new Float64Array(2 * BOROUGHS.length);
  members.forEach((count, household) => {
    if (count > 0) cells[2 * borough[household]! + (count > 1 ? 1 : 0)]! += 1;
  });
  const [kinds, boroughs, region] = release(
    cells,
    [
      { parentOf: Array.from(cells, (_, i) => i >> 1), count: BOROUGHS.length },
      { parentOf: BOROUGHS.map(() => 0), count: 1 },
    ],
    threshold,
  ) as readonly [Released, Released, Released];
  const isFar = BOROUGHS.every((_, b) => people.high[b]! - boroughs.low[b]! >= threshold - 1);
  if (!isFar) return undefined;
  const several = pick(kinds, (_, i) => i % 2 === 1);
  const apart = BOROUGHS.map((_, b) => pick(several, (__, i) => i === b));
  return { boroughs, region, several: { boroughs: several, region: together(apart, threshold) } };
};

const pick = (released: Released, keep: (value: number, i: number) => boolean): Released => ({
  low: released.low.filter(keep),
  high: released.high.filter(keep),
  figure: released.figure.filter(keep),
});
