import { useEffect, useMemo, useState } from "react";

import { walkPlaces, withinPlaces, type OwnGrounds } from "../../../analysis/own/own-client";
import type { Counted, Walked, WithinAndBeyond } from "../../../analysis/own/own-worker";
import { changePlaces, ownPlacesNow } from "../../../data/own/places-session";
import type { OwnPlacesShown } from "../../../domain/own-place";
import { useAnswer } from "./use-answer";

interface Asked {
  readonly grounds: OwnGrounds;
  readonly places: OwnPlacesShown["places"];
  readonly proposed: OwnPlacesShown["proposed"];
  readonly metres: number;
  /** null in a straight line. */
  readonly walk: { readonly minutes: number; readonly speed: number } | null;
  readonly report: (share: number) => void;
}

interface Reached {
  readonly within: Counted;
  /** How far the others are in a straight line; null along streets, or where there are no places. */
  readonly beyond: WithinAndBeyond["beyond"];
  /** null in a straight line. */
  readonly walked: Walked | null;
}

const ask = async (
  { grounds, places, proposed, metres, walk, report }: Asked,
  signal: AbortSignal,
): Promise<Reached> => {
  if (walk === null) {
    const within = await withinPlaces(grounds, places, metres, signal);
    return { within, beyond: within.beyond, walked: null };
  }
  const walked = await walkPlaces(grounds, { places, proposed }, walk, report, signal);
  return { within: walked.within, beyond: null, walked };
};

/** Who lives within reach of each place. What a walk reaches goes to the map when it is known. */
export const useReached = (
  grounds: OwnGrounds,
  { places, proposed, metres, walk }: OwnPlacesShown,
) => {
  const [share, setShare] = useState(0);
  const [minutes, speed] = [walk?.minutes ?? null, walk?.speed ?? null];
  // Sites that are proposed are drawn with a walk round each; in a straight line they ask nothing new.
  const drawn = walk == null ? null : proposed;
  const asked = useMemo(
    (): Asked => ({
      grounds,
      places,
      proposed: drawn ?? [],
      metres,
      walk: minutes === null || speed === null ? null : { minutes, speed },
      report: setShare,
    }),
    [grounds, places, drawn, metres, minutes, speed],
  );
  const { answer, error, retry } = useAnswer(asked, ask);
  useEffect(() => {
    const shown = ownPlacesNow()?.walk;
    if (answer?.walked == null || shown == null) return;
    changePlaces({ walk: { ...shown, ground: answer.walked.ground } });
  }, [answer]);
  return { answer, error, retry, share };
};
