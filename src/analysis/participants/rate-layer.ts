import type { Areas } from "../../domain/areas";
import type { Denominator } from "../../domain/denominators";
import type { PeopleScale } from "../../domain/people-scale";
import { rateScale } from "../../domain/rate-scale";
import type { RateLevel } from "../../domain/participants-keys";
import type { View } from "../../domain/view";
import type { ReachFigures } from "./reach-figures";

/** What rates are asked for. */
interface Asked {
  readonly view: Pick<View, "level" | "rates">;
  readonly denominator: Denominator;
}

export interface RateLayer {
  /** Areas the rates are of: those asked for, or neighbourhoods where LSOAs cannot carry them. */
  readonly level: RateLevel;
  /** Per 1,000 by area of the level, as counted or steadied; NaN where hidden. */
  readonly rate: Float64Array;
  readonly scale: PeopleScale;
  /** Class per LSOA, −1 hidden. */
  readonly classes: Int16Array;
}

/** Reach as a choropleth. */
export const rateLayer = (
  { view, denominator }: Asked,
  { rates, shrunk }: Pick<ReachFigures, "rates" | "shrunk">,
  areas: Pick<Areas, "codes" | "msoa">,
): RateLayer => {
  const level = denominator.levels.includes(view.level) ? view.level : "msoa";
  const rate =
    view.rates === "smoothed" ? shrunk[level].rate.map((each) => 1000 * each) : rates[level].rate;
  const scale = rateScale(rate);
  const classes = Int16Array.from(areas.codes, (_, row) =>
    scale.classOf(rate[level === "lsoa" ? row : areas.msoa[row]!]!),
  );
  return { level, rate, scale, classes };
};
