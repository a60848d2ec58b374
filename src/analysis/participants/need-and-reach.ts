import type { Areas, Values } from "../../domain/areas";
import { BIVARIATE, bivariateOf, NINE_IN_READING_ORDER } from "../../domain/bivariate";
import { percentileOf } from "../../domain/position";
import { sumBy } from "../../domain/sum-by";
import type { Rates } from "../../domain/participants-keys";
import type { ReachFigures } from "./reach-figures";

/** Need against reach in nine classes, by neighbourhood. */
export interface NeedAndReach {
  /** Index into BIVARIATE per MSOA, −1 where too few take part to tell. */
  readonly classes: Int16Array;
  /** Classes as they are read: most need first, within it least reach. */
  readonly order: readonly number[];
  /** Neighbourhoods and residents per class. */
  readonly counts: readonly { readonly areas: number; readonly residents: number }[];
  /** Neighbourhoods without a class. */
  readonly hidden: number;
}

/** Residents' mean position in England against the rate, each cut into thirds. */
export const needAndReach = (
  areas: Pick<Areas, "residents" | "msoa" | "msoas">,
  need: Pick<Values, "value" | "ranked">,
  { levels, people, rates, shrunk }: ReachFigures,
  shown: Rates,
): NeedAndReach => {
  const { residents: each, msoa, msoas } = areas;
  const position = need.value.map(
    (rank, row) => (1 - percentileOf(rank, need.ranked ?? NaN)) * each[row]!,
  );
  const residents = sumBy(each, msoa, msoas.length);
  const needs = sumBy(position, msoa, msoas.length).map((sum, i) => sum / residents[i]!);
  const most = people.msoa.map((per, i) => (1000 * levels.msoa.high[i]!) / per);
  const rate = shown === "smoothed" ? shrunk.msoa.rate.map((r) => 1000 * r) : rates.msoa.rate;
  const classes = bivariateOf(needs, rate, most);
  const counts = BIVARIATE.map(() => ({ areas: 0, residents: 0 }));
  let hidden = 0;
  classes.forEach((at, i) => {
    const count = counts[at];
    if (count === undefined) hidden += 1;
    else {
      count.areas += 1;
      count.residents += residents[i]!;
    }
  });
  return { classes, order: NINE_IN_READING_ORDER, counts, hidden };
};
