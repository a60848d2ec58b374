import { plain, strong, type Run } from "../area-sentence";
import type { Denominator } from "../denominators";
import { listed } from "../format";
import { overlapOf } from "../interval-overlap";
import type { ReachRow } from "./reach-rows";

const one = (value: number): string => value.toFixed(1);

/** The spread of reach as a heading, without an order that the intervals do not bear. */
export const reachFinding = (rows: readonly ReachRow[]): string => {
  const known = rows.filter(({ rate }) => !Number.isNaN(rate)).toSorted((a, b) => b.rate - a.rate);
  const [most, least] = [known[0], known.at(-1)];
  if (most === undefined || least === undefined) return "No borough’s reach can be shown";
  if (known.length === 1)
    return `${most.place.name}: ${one(most.rate)} participants per 1,000 residents`;
  const apart = most.low > least.high;
  return `From ${one(least.rate)} participants per 1,000 residents in ${least.place.name} to ${one(most.rate)} in ${most.place.name}${apart ? "" : ", but their intervals overlap"}`;
};

/** Whose residents the rates are of, and what need and reach are relative to. */
export const reachNote = ({ basis }: Pick<Denominator, "basis">): string =>
  `Rates are per 1,000 residents, by ${basis}. Need is relative to England; reach is not.`;

/** "Synthetic participants per 1,000 residents: 3.4 in Knowsley (95% interval 3.0 to 3.9) and …". */
export const reachSentence = (
  title: string,
  rows: readonly ReachRow[],
): readonly Run[] | undefined => {
  const known = rows.filter(({ rate }) => !Number.isNaN(rate)).toSorted((a, b) => b.rate - a.rate);
  if (known.length === 0) return undefined;
  const boroughs = known.filter(({ place }) => place.kind !== "region");
  const { pairs, overlapping } = overlapOf({
    low: boroughs.map(({ low }) => low),
    high: boroughs.map(({ high }) => high),
  });
  const order =
    overlapping === 0
      ? ""
      : overlapping === pairs
        ? " All the intervals overlap, so these figures put no borough before another."
        : ` ${unsureWords(boroughs)}`;
  return [
    plain(`${title}, per 1,000 residents: `),
    ...known.flatMap(({ place, rate, low, high }, at) => [
      plain(at === 0 ? "" : at === known.length - 1 ? " and " : ", "),
      strong(one(rate)),
      plain(` in ${place.name} (${at === 0 ? "95% interval " : ""}${one(low)} to ${one(high)})`),
    ]),
    plain(`.${order}`),
  ];
};

/** Which boroughs the intervals cannot put in order, by name. */
const unsureWords = (rows: readonly ReachRow[]): string => {
  const isUnsure = (row: ReachRow): boolean =>
    rows.some((other) => other !== row && other.low <= row.high && row.low <= other.high);
  const pairs = rows.flatMap((row, at) =>
    rows
      .slice(at + 1)
      .filter((other) => other.low <= row.high && row.low <= other.high)
      .map((other) => `${row.place.name} and ${other.place.name}`),
  );
  const unsure = rows.filter(isUnsure).map(({ place }) => place.name);
  // Where each overlaps each, one list says it; else the pairs have to be named.
  return pairs.length === (unsure.length * (unsure.length - 1)) / 2
    ? `${listed(unsure)} are too close to rank: their intervals overlap.`
    : `The intervals overlap of ${pairs.join("; of ")}: we cannot say which of the two is reached more.`;
};
