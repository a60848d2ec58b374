import { plural, whole } from "../../domain/format";
import { shownAs } from "../../domain/shown";
import { boroughName } from "../../domain/area-sentence";
import { BOROUGHS } from "../../domain/boroughs";
import type { Released } from "../../domain/disclosure";
import type { Reached } from "./use-reached";

const ONE_PLACE = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

/** "1.4" of 0.0014: participants per 1,000, two digits because counts are rounded. */
export const per1000 = (rate: number): string => ONE_PLACE.format(rate);

/** "25 participants", "fewer than 5 participants". */
export const participantsShown = (released: Released, at: number): string => {
  const text = shownAs(released, at);
  return `${text} ${text === "1" ? "participant" : "participants"}`;
};

/** "About 2,200 participants, 1.4 per 1,000 residents". */
export const headline = ({ levels, regionRate, denominator }: Reached): string => {
  const people = participantsShown(levels.region, 0);
  if (Number.isNaN(regionRate)) return people.charAt(0).toUpperCase() + people.slice(1);
  return `About ${people}, ${per1000(1000 * regionRate)} per 1,000 ${denominator.per}`;
};

/** "Stockbridge Village, Knowsley". */
export const neighbourhoodName = ({ areas }: Pick<Reached, "areas">, msoa: number): string => {
  const { title, borough } = areas.msoas[msoa]!;
  return `${title}, ${BOROUGHS[borough]?.name ?? ""}`;
};

/** What is known of the participants of an LSOA's row, for the tooltip and the screen reader. */
export const areaLines = (reached: Reached, row: number): readonly string[] => {
  const { areas, levels, rates, people } = reached;
  const msoa = areas.msoa[row]!;
  const rate = rates.msoa.rate[msoa]!;
  const { low, high } = { low: rates.msoa.low[msoa]!, high: rates.msoa.high[msoa]! };
  const per = reached.denominator.per;
  return [
    `${areas.names[row] ?? ""}, ${boroughName(areas, row)}: ${participantsShown(levels.lsoa, row)}`,
    `Neighbourhood: ${participantsShown(levels.msoa, msoa)} among ${whole(people.msoa[msoa]!)} ${per}`,
    ...(Number.isNaN(rate)
      ? []
      : [`${per1000(rate)} per 1,000 (95% interval ${per1000(low)} to ${per1000(high)})`]),
  ];
};

/** "1 person missing", "35 people missing". */
export const missingWords = (missing: number): string =>
  plural(missing, "more person", "more people");
