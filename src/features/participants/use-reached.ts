import { useMemo } from "react";
import { shrink, type Shrunk } from "../../analysis/empirical-bayes";
import { hierarchyOf } from "../../analysis/participants/release-participants";
import { reach, underReached, type Gap, type Reach } from "../../analysis/reach";
import { levelsShown, type Session } from "../../data/participants/session";
import { useView, type ChangeView } from "../../data/use-view";
import { LEVELS, type Level, type ReleasedLevels } from "../../domain/released";
import { persistentNeighbourhoods } from "../../domain/persistent-neighbourhoods";
import { sumBy } from "../../domain/sum-by";
import type { View } from "../../domain/view";
import type { Facts } from "./use-facts";

/** Need and reach together: everything the map, the lists and the charts of this screen are made from. */
export interface Reached extends Facts {
  readonly view: View;
  readonly change: ChangeView;
  readonly session: Session;
  readonly levels: ReleasedLevels;
  /** People set against, per level. */
  readonly people: Readonly<Record<Level, Float64Array>>;
  /** Participants per one of the denominator over the region; NaN where hidden. */
  readonly regionRate: number;
  /** By neighbourhood (MSOA), and by LSOA where the denominator is known for them. */
  readonly rates: Readonly<Record<"msoa" | "lsoa", Reach>>;
  readonly shrunk: Readonly<Record<"msoa" | "lsoa", Shrunk>>;
  /** Neighbourhoods of persistent need. */
  readonly isNeed: readonly boolean[];
  /** Of them, those reached less than the region beyond chance; most missing people first. */
  readonly gaps: readonly Gap[];
}

export const useReached = (session: Session, facts: Facts | null): Reached | null => {
  const [view, change] = useView();
  const derived = useMemo(() => {
    if (facts === null) return null;
    const { areas, per, persistent } = facts;
    const levels = levelsShown(session);
    const sums = [per];
    for (const { parentOf, count } of hierarchyOf(areas))
      sums.push(sumBy(sums.at(-1)!, parentOf, count));
    const people = Object.fromEntries(
      LEVELS.map((level, k) => [level, sums[k]!]),
    ) as Reached["people"];
    const regionRate = levels.region.figure[0]! / people.region[0]!;
    const isNeed = persistentNeighbourhoods(areas, persistent);
    const both = <Result>(of: (level: "msoa" | "lsoa") => Result) => ({
      msoa: of("msoa"),
      lsoa: of("lsoa"),
    });
    return {
      levels,
      people,
      regionRate,
      isNeed,
      rates: both((level) => reach(levels[level], people[level])),
      shrunk: both((level) => shrink(levels[level].figure, people[level])),
      gaps: Number.isNaN(regionRate)
        ? []
        : underReached(levels.msoa, people.msoa, isNeed, regionRate),
    };
  }, [session, facts]);
  return facts && derived && { ...facts, ...derived, view, change, session };
};
