import type { Areas } from "./areas";
import { BOROUGHS } from "./boroughs";
import type { Denominator } from "./denominators";
import type { Released } from "./disclosure";
import { whole } from "./format";
import type { Level, ReleasedLevels } from "./released";
import { isRange, shownAs, shownAt } from "./shown";

const TWO_DIGITS = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

/** "1.4" participants per 1,000: two digits because counts are rounded. */
export const per1000 = (rate: number): string => TWO_DIGITS.format(rate);

/** "25 participants", "fewer than 5 participants". */
export const participantsShown = (released: Released, at: number): string => {
  const text = shownAs(released, at);
  return `${text} ${text === "1" ? "participant" : "participants"}`;
};

/** "About 2,200 participants, 1.4 per 1,000 residents". @param rate of the region per 1,000, NaN where hidden */
export const regionLine = (region: Released, rate: number, per: string): string => {
  const people = participantsShown(region, 0);
  if (Number.isNaN(rate)) return people.charAt(0).toUpperCase() + people.slice(1);
  const about = isRange(shownAt(region, 0)) ? people : `About ${people}`;
  return `${about}, ${per1000(rate)} per 1,000 ${per}`;
};

/** "Stockbridge Village, Knowsley". */
export const neighbourhoodName = ({ msoas }: Pick<Areas, "msoas">, msoa: number): string => {
  const { title, borough } = msoas[msoa]!;
  return `${title}, ${BOROUGHS[borough]?.name ?? ""}`;
};

/** Released figures of an area with what they are set against; rates are per 1,000, NaN where hidden. */
interface Told {
  readonly areas: Areas;
  readonly denominator: Pick<Denominator, "per">;
  readonly levels: ReleasedLevels;
  readonly people: Readonly<Record<Level, Float64Array>>;
  readonly rates: {
    readonly msoa: Readonly<Record<"rate" | "low" | "high", Float64Array>>;
  };
}

/** What is known of the neighbourhood of an LSOA's row: its count, its rate and how sure that is. */
export const neighbourhoodLines = (told: Told, row: number): readonly string[] => {
  const { areas, levels, people, rates, denominator } = told;
  const msoa = areas.msoa[row]!;
  const [rate, low, high] = [rates.msoa.rate, rates.msoa.low, rates.msoa.high].map(
    (column) => column[msoa]!,
  ) as [number, number, number];
  return [
    `Neighbourhood: ${participantsShown(levels.msoa, msoa)} among ${whole(people.msoa[msoa]!)} ${denominator.per}`,
    ...(Number.isNaN(rate)
      ? []
      : [`${per1000(rate)} per 1,000 (95% interval ${per1000(low)} to ${per1000(high)})`]),
  ];
};
