import type { Areas } from "../../domain/areas";
import { BOROUGHS } from "../../domain/boroughs";
import { release, type Released } from "../../domain/disclosure";
import type { Participants } from "../../domain/participant";
import { together } from "../../domain/shown";

/** The levels figures are released on, smallest areas first. */
export const LEVELS = ["lsoa", "msoa", "borough", "region"] as const;
export type Level = (typeof LEVELS)[number];

/** Per level, by the level's own order: row, index into msoas, index into BOROUGHS, 0. */
export type ReleasedLevels = Readonly<Record<Level, Released>>;

/** All that leaves a participants file: every map, table, chart, export and link is made from it. */
export interface ReleasedParticipants {
  readonly threshold: number;
  readonly programmes: readonly string[];
  /** By programme, in the order of `programmes`. A person in two counts once in each. */
  readonly apart: readonly ReleasedLevels[];
  /** All programmes, added up from what each of them shows. */
  readonly all: ReleasedLevels;
}

/** The parents of each level, as disclosure control takes them. */
export const hierarchyOf = (areas: Pick<Areas, "msoa" | "msoas">) => [
  { parentOf: areas.msoa, count: areas.msoas.length },
  { parentOf: areas.msoas.map(({ borough }) => borough), count: BOROUGHS.length },
  { parentOf: BOROUGHS.map(() => 0), count: 1 },
];

const levelsOf = (released: readonly Released[]): ReleasedLevels => {
  const [lsoa, msoa, borough, region] = released as readonly [
    Released,
    Released,
    Released,
    Released,
  ];
  return { lsoa, msoa, borough, region };
};

/** People per area of one programme. */
const countsOf = (participants: Participants, programme: number, areas: number): Float64Array => {
  const counts = new Float64Array(areas);
  for (let i = 0; i < participants.count; i++)
    if (participants.programme[i] === programme)
      counts[participants.row[i]!]! += participants.people[i]!;
  return counts;
};

/**
 * Releases a file's counts. Programmes are always released apart, because a reader may compare any two
 * filters: the more programmes a file holds, the more of its small areas stay hidden.
 *
 * @throws RangeError for a threshold outside 3…10
 */
export const releaseParticipants = (
  participants: Participants,
  areas: Pick<Areas, "count" | "msoa" | "msoas">,
  threshold: number,
): ReleasedParticipants => {
  const hierarchy = hierarchyOf(areas);
  const released = participants.programmes.map((_, programme) =>
    release(countsOf(participants, programme, areas.count), hierarchy, threshold),
  );
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
