import { useMemo } from "react";

import { missingByArea } from "../../../analysis/own/missing-by-area";
import { levelsShown, toldOf, useSession } from "../../../data/participants/session";
import type { Areas } from "../../../domain/areas";
import { NO_RATE, unknownMissingWords } from "../../../domain/own-objectives";

interface Missing {
  /** Missing participants by row; null where nobody can say. */
  readonly people: Float64Array | null;
  /** Why not; "" otherwise. */
  readonly refusal: string;
  /** What has to be said with them: whose they are, of which programme, what is unknown. */
  readonly said: readonly string[];
  /** The same on the map, where they are made up; "" otherwise. */
  readonly onMap: string;
}

const NOBODY =
  "No participants are loaded on this device. Open a file on the Participants screen first.";

/** Participants missing from the programme shown, from its released figures alone. */
export const useMissing = (areas: Areas): Missing => {
  const session = useSession();
  return useMemo(() => {
    const none = { people: null, said: [], onMap: "" };
    if (session === null) return { ...none, refusal: NOBODY };
    const found = missingByArea(levelsShown(session), areas);
    if (found === null) return { ...none, refusal: NO_RATE };
    const { programme, source, control, synthetic } = toldOf(session);
    const lines = [`${programme}, from: ${source}.`, control, unknownMissingWords(found.unknown)];
    return {
      people: found.people,
      refusal: "",
      said: lines.filter((line) => line !== ""),
      onMap: synthetic ? "for synthetic participants, not real data" : "",
    };
  }, [session, areas]);
};
