import type { Participants } from "../../domain/participant";
import type { ReleasedFile } from "../../domain/released";
import { releaseSeries } from "../../domain/split";
import type { Areas } from "../../domain/areas";
import { releaseHouseholds } from "./release-households";
import { releaseParticipants } from "./release-participants";

/**
 * Everything that may be shown of a file: people by area, households, starters by month.
 *
 * @throws RangeError for a threshold outside 3…10
 */
export const releaseFile = (
  participants: Participants,
  areas: Pick<Areas, "count" | "borough" | "msoa" | "msoas">,
  threshold: number,
): ReleasedFile => {
  const people = releaseParticipants(participants, areas, threshold);
  const households = people.apart.map(({ borough }, programme) =>
    releaseHouseholds(participants, programme, areas.borough, borough, threshold),
  );
  const starters = people.apart.map(({ region }, programme) => {
    const inProgramme = participants.people.map((count, i) =>
      participants.programme[i] === programme ? count : 0,
    );
    const whole = { low: region.low[0]!, high: region.high[0]! };
    return releaseSeries(participants.start, inProgramme, whole, threshold);
  });
  return { people, households, starters };
};
