import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { reach } from "../../analysis/reach";
import { denominatorQuery } from "../../data/participants/denominator-query";
import {
  ABSENT,
  levelsShown,
  sessionIn,
  toldOf,
  useSession,
} from "../../data/participants/session";
import { BOROUGHS } from "../../domain/boroughs";
import type { AtlasFacts } from "../../domain/deck/atlas-facts";
import { controlWords } from "../../domain/shown";
import { sumBy } from "../../domain/sum-by";

/** A rate that is hidden is no number. */
const known = (rate: number | undefined): number | null =>
  rate === undefined || Number.isNaN(rate) ? null : rate;

/**
 * What slides may say of the participants in use, after disclosure control; told anew when others are in
 * use. Nothing of it is kept in a deck: a slide holds the code of its programme alone.
 */
export const useReachOnSlides = (
  facts: AtlasFacts | null,
  /** Whether a slide shows them. */
  isAsked: boolean,
): AtlasFacts | null => {
  const session = useSession();
  const per = useQuery({ ...denominatorQuery("residents"), enabled: isAsked }).data?.per;
  return useMemo(() => {
    if (facts === null || per === undefined || session === null) return facts;
    const residents = [...sumBy(per, facts.areas.borough, BOROUGHS.length)];
    const all = residents.reduce((sum, people) => sum + people, 0);
    return {
      ...facts,
      reach: ({ programme }) => {
        const shown = sessionIn(session, programme);
        if (shown === null || shown === ABSENT) return null;
        const { borough, region } = levelsShown(shown);
        return {
          title: toldOf(shown).programme,
          synthetic: shown.synthetic,
          boroughs: Array.from(reach(borough, residents).rate, known),
          region: known(reach(region, [all]).rate[0]),
          control: controlWords(shown.released.people.threshold, { borough, region }),
        };
      },
    };
  }, [facts, per, session]);
};
