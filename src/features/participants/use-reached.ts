import { useMemo } from "react";
import { reachFigures, type ReachFigures } from "../../analysis/participants/reach-figures";
import {
  needAlone,
  needTogether,
  type NeedAlone,
  type NeedTogether,
} from "../../analysis/need-reached";
import { levelsShown, type Session } from "../../data/participants/session";
import { useView, type ChangeView } from "../../data/use-view";
import { persistentNeighbourhoods } from "../../domain/persistent-neighbourhoods";
import { controlWords } from "../../domain/shown";
import type { View } from "../../domain/view";
import type { Facts } from "./use-facts";

/** Need and reach together: everything the map, the lists and the charts of this screen are made from. */
export interface Reached extends Facts, ReachFigures, NeedAlone {
  readonly view: View;
  readonly change: ChangeView;
  readonly session: Session;
  /** Neighbourhoods of persistent need. */
  readonly isNeed: readonly boolean[];
  /** Reach of places of need where single neighbourhoods are too small to tell. */
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
    const { levels, people, regionRate, spread } = figures;
    const norm = { rate: regionRate, tau2: spread.tau2 };
    const isNeed = persistentNeighbourhoods(areas, persistent);
    return {
      ...figures,
      isNeed,
      control: controlWords(session.released.people.threshold, levels),
      ...needAlone(levels.msoa, people.msoa, isNeed, norm),
      together: Number.isNaN(regionRate)
        ? []
        : needTogether(levels, areas, isNeed, people.msoa, norm),
    };
  }, [session, facts]);
  // The same object while nothing changes: the screen keeps the last one, and a new one draws it anew.
  return useMemo(
    () => facts && derived && { ...facts, ...derived, view, change, session },
    [facts, derived, view, change, session],
  );
};
