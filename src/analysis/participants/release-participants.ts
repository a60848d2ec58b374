import type { Areas } from "../../domain/areas";
import { BOROUGHS } from "../../domain/boroughs";
import { release, type Released } from "../../domain/disclosure";
import type { Participants } from "../../domain/participant";
import { LEVELS, type ReleasedLevels, type ReleasedParticipants } from "../../domain/released";
import { guesses, together } from "../../domain/shown";

/** The parents of each level, as disclosure control takes them. */
export const hierarchyOf = (areas: Pick<Areas, "msoa" | "msoas">) => [
  { parentOf: areas.msoa, count: areas.msoas.length },
  { parentOf: areas.msoas.map(({ borough }) => borough), count: BOROUGHS.length },
  { parentOf: BOROUGHS.map(() => 0), count: 1 },
];

/** The best guess at each LSOA's participants that released figures of all levels allow, by row. */
export const guessByArea = (
  levels: ReleasedLevels,
  areas: Pick<Areas, "msoa" | "msoas">,
): Float64Array =>
  guesses(
    LEVELS.map((level) => levels[level]),
    hierarchyOf(areas),
  );

const levelsOf = (released: readonly Released[]): ReleasedLevels => {
  const [lsoa, msoa, borough, region] = released as readonly [
    Released,
    Released,
    Released,
    Released,
  ];
  return { lsoa, msoa, borough, region };
};

/** People per area of one programme: as far as the file knows them, and the most there may be. */
const countsOf = (participants: Participants, programme: number, areas: number) => {
  const [people, most] = [new Float64Array(areas), new Float64Array(areas)];
  for (let i = 0; i < participants.count; i++) {
    if (participants.programme[i] !== programme) continue;
    const row = participants.row[i]!;
    people[row]! += participants.people[i]!;
    most[row]! += participants.most[i]!;
  }
  return { people, most };
};

/**
 * Releases a file's counts. Programmes are always released apart, because a reader may compare any two
 * filters: the more programmes a file holds, the more of its small areas stay hidden.
 *
 * @throws RangeError for a threshold that is not on offer
 */
export const releaseParticipants = (
  participants: Participants,
  areas: Pick<Areas, "count" | "msoa" | "msoas">,
  threshold: number,
): ReleasedParticipants => {
  const hierarchy = hierarchyOf(areas);
  const released = participants.programmes.map((_, programme) => {
    const { people, most } = countsOf(participants, programme, areas.count);
    return release(people, hierarchy, threshold, most);
  });
  const all = LEVELS.map((_, k) =>
    together(
      released.map((levels) => levels[k]!),
      threshold,
    ),
  );
  return {
    threshold,
    programmes: participants.programmes,
    apart: released.map(levelsOf),
    all: levelsOf(all),
  };
};
