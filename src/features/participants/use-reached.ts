import { useMemo } from "react";
import { reachFigures, type ReachFigures } from "../../analysis/participants/reach-figures";
import {
  needTogether,
  verdictsOf,
  type NeedTogether,
  type Verdict,
} from "../../analysis/need-reached";
import { underReached, type Gap } from "../../analysis/reach";
import { levelsShown, type Session } from "../../data/participants/session";
import { useView, type ChangeView } from "../../data/use-view";
import { persistentNeighbourhoods } from "../../domain/persistent-neighbourhoods";
import { controlWords } from "../../domain/shown";
import type { View } from "../../domain/view";
import type { Facts } from "./use-facts";

/** Need and reach together: everything the map, the lists and the charts of this screen are made from. */
export interface Reached extends Facts, ReachFigures {
  readonly view: View;
  readonly change: ChangeView;
  readonly session: Session;
  /** Neighbourhoods of persistent need. */
  readonly isNeed: readonly boolean[];
  /** Of them, those reached less than the region beyond chance; most missing people first. */
  readonly gaps: readonly Gap[];
  /** How many of them are reached less, are not, or are too small to tell. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** The same for larger places. */
  readonly together: readonly NeedTogether[];
  /** What disclosure control did to the figures shown, in a sentence or two. */
  readonly control: string;
}

export const useReached = (session: Session, facts: Facts | null): Reached | null => {
  const [view, change] = useView();
  const derived = useMemo(() => {
    if (facts === null) return null;
    const { areas, per, persistent } = facts;
    const figures = reachFigures(levelsShown(session), areas, per);
    const { levels, people, regionRate } = figures;
    const isNeed = persistentNeighbourhoods(areas, persistent);
    return {
      ...figures,
      isNeed,
      control: controlWords(session.released.people.threshold, levels),
      verdicts: verdictsOf(levels.msoa, people.msoa, isNeed, regionRate),
      together: Number.isNaN(regionRate)
        ? []
        : needTogether(levels, areas, isNeed, people.msoa, regionRate),
      gaps: Number.isNaN(regionRate)
        ? []
        : underReached(levels.msoa, people.msoa, isNeed, regionRate),
    };
  }, [session, facts]);
  // The same object while nothing changes: the screen keeps the last one, and a new one draws it anew.
  return useMemo(
    () => facts && derived && { ...facts, ...derived, view, change, session },
    [facts, derived, view, change, session],
  );
};
