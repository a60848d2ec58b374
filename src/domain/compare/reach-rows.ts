import { BOROUGHS } from "../boroughs";
import type { Released } from "../disclosure";
import type { Place } from "../place";
import type { PlaceSummary } from "../place-summary";
import { shownAs } from "../shown";

/** Need and reach of one place. Everything of participants is reckoned from what disclosure control released. */
export interface ReachRow {
  readonly place: Place;
  /** Share of its areas in the most deprived tenth, 0…1; NaN unknown. */
  readonly need: number;
  /** "1,240", "fewer than 5". */
  readonly participants: string;
  /** Rounded to 5; NaN hidden. */
  readonly figure: number;
  readonly residents: number;
  /** Participants per 1,000 residents with its 95% interval; NaN where the count is hidden. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** Participants per 1,000 of some released figures, by position. */
type Rates = (
  released: Released,
  residents: ArrayLike<number>,
) => {
  readonly rate: ArrayLike<number>;
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
};

/**
 * The boroughs and the region among the places compared; participants are counted nowhere else.
 * @param residents by index into BOROUGHS
 */
export const reachRows = (
  places: readonly Place[],
  summaries: readonly PlaceSummary[],
  reached: { readonly boroughs: Released; readonly region: Released },
  residents: readonly number[],
  ratesOf: Rates,
): readonly ReachRow[] => {
  const all = residents.reduce((sum, people) => sum + people, 0);
  return places.flatMap((place, chosen): ReachRow[] => {
    const isRegion = place.kind === "region";
    const at = isRegion ? 0 : BOROUGHS.findIndex(({ code }) => code === place.code);
    if (at === -1) return [];
    const [released, people] = isRegion ? [reached.region, [all]] : [reached.boroughs, residents];
    const { rate, low, high } = ratesOf(released, people);
    return [
      {
        place,
        need: summaries[chosen]?.figures.proportion_most_deprived_10?.value ?? NaN,
        participants: shownAs(released, at),
        figure: released.figure[at] ?? NaN,
        residents: people[at] ?? NaN,
        rate: rate[at] ?? NaN,
        low: low[at] ?? NaN,
        high: high[at] ?? NaN,
      },
    ];
  });
};
