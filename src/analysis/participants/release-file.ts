import type { Participants } from "../../domain/participant";
import type { ReleasedFile } from "../../domain/released";
import { releaseStarters } from "../../domain/series";
import type { Areas } from "../../domain/areas";
import { householdsReleased } from "./release-households";
import { releaseParticipants } from "./release-participants";

/**
 * Everything that may be shown of a file: people by area, households, starters by month.
 *
 * @throws RangeError for a threshold that is not on offer
 */
export const releaseFile = (
  participants: Participants,
  areas: Pick<Areas, "count" | "borough" | "msoa" | "msoas">,
  threshold: number,
): ReleasedFile => {
  const people = releaseParticipants(participants, areas, threshold);
  const households = people.apart.map((levels, programme) =>
    householdsReleased(participants, programme, areas.borough, levels, threshold),
  );
  const starters = people.apart.map(({ region }, programme) => {
    const inProgramme = participants.people.map((count, i) =>
      participants.programme[i] === programme ? count : 0,
    );
    const whole = { low: region.low[0]!, high: region.high[0]! };
    return releaseStarters(participants.start, inProgramme, whole, threshold);
  });
  return { people, households, starters };
};
