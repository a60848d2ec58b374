import type { Areas } from "../../domain/areas";
import type { ParticipantsByArea } from "../../domain/own-people";
import type { ReleasedLevels } from "../../domain/released";
import { guessByArea } from "../participants/release-participants";

/** Participants as they are counted near places: made from released figures alone. */
export const participantsByArea = (
  levels: ReleasedLevels,
  areas: Pick<Areas, "msoa" | "msoas">,
): ParticipantsByArea => {
  const participants = guessByArea(levels, areas);
  const [shown] = levels.region.figure;
  return {
    participants,
    unknown: Float64Array.from(levels.lsoa.unknown),
    total: shown! > 0 ? shown! : participants.reduce((sum, one) => sum + one, 0),
  };
};
