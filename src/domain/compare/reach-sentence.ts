import { plain, strong, type Run } from "../area-sentence";
import { overlapOf } from "../interval-overlap";
import type { ReachRow } from "./reach-rows";

const one = (value: number): string => value.toFixed(1);

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
        : ` In ${overlapping} of ${pairs} pairs of boroughs the intervals overlap, so which of the two is reached more is not certain.`;
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
