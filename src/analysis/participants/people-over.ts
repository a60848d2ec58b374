import type { Areas, Values } from "../../domain/areas";
import type { Denominator } from "../../domain/denominators";
import type { Choropleth } from "../../domain/choropleth";
import type { PeopleTold } from "../../domain/people-told";
import { regionLine } from "../../domain/reach-words";
import type { ReleasedLevels } from "../../domain/released";
import type { View } from "../../domain/view";
import { drawnNeedAndReach, drawnRate } from "./drawn-reach";
import { needAndReach, type NeedAndReach } from "./need-and-reach";
import { rateLayer } from "./rate-layer";
import { reachFigures, type ReachFigures } from "./reach-figures";

/** Released participants as a view sets them over the areas. */
export interface PeopleOver {
  readonly figures: ReachFigures;
  /** "About 2,200 participants, 1.4 per 1,000 residents". */
  readonly heading: string;
  /** Rate, or need and reach, in the measure's place; the measure itself under hexagons and heat. */
  readonly over: (ground: Choropleth) => Choropleth;
  /** Counts of the nine classes, where those are drawn. */
  readonly nine: NeedAndReach | null;
}

export interface PeopleAsked {
  readonly view: Pick<View, "participants" | "level" | "rates">;
  readonly areas: Areas;
  /** Need, for need and reach. */
  readonly values: Values;
  readonly levels: ReleasedLevels;
  readonly threshold: number;
  readonly told: PeopleTold;
  readonly denominator: Denominator;
  /** People per LSOA that participants are set against. */
  readonly per: Float64Array;
}

export const peopleOver = (from: PeopleAsked): PeopleOver => {
  const { view, areas, values, levels, threshold, told, denominator, per } = from;
  const { participants } = view;
  const figures = reachFigures(levels, areas, per);
  const rate = participants === "rate" ? rateLayer({ view, denominator }, figures, areas) : null;
  const nine =
    participants === "need" && values.kind === "position"
      ? needAndReach(areas, values, figures, view.rates)
      : null;
  return {
    figures,
    heading: regionLine(levels.region, 1000 * figures.regionRate, denominator.per),
    over: (ground) => {
      const asked = { ground, areas, denominator, figures, threshold, told };
      if (rate !== null) return drawnRate(asked, rate);
      return nine === null ? ground : drawnNeedAndReach(asked, nine);
    },
    nine,
  };
};
