import { plain, strong, type Run } from "../area-sentence";
import { listed, percent, whole } from "../format";
import { shareWithin, type PlaceSummary } from "../place-summary";
import { possessive } from "../possessive";
import { tenthsWords } from "./share-sentence";

/*
 * Positions are relative to England, so no sentence about them speaks of getting better or worse.
 */

/** How a place's share has moved between two releases: relative to England, and said so. */
export const relativeChangeSentence = (
  before: PlaceSummary,
  after: PlaceSummary,
  tenths: number,
): readonly Run[] => {
  const name = after.place.name;
  const [from, to] = [shareWithin(before, tenths), shareWithin(after, tenths)];
  const span = `from ${before.year} to ${after.year}`;
  if (Number.isNaN(from) || Number.isNaN(to)) {
    const year = Number.isNaN(from) ? before.year : after.year;
    return [plain(`How ${name} has moved ${span} is not known: it has no figure for ${year}.`)];
  }
  const shares = [
    plain(`The share of ${possessive(name)} neighbourhoods in England’s ${tenthsWords(tenths)} `),
  ];
  const [first, last] = [percent(100 * from), percent(100 * to)];
  if (first === last) {
    return [
      ...shares,
      plain("was "),
      strong(first),
      plain(` in both ${before.year} and ${after.year}.`),
    ];
  }
  return [
    ...shares,
    plain(`went from `),
    strong(first),
    plain(` in ${before.year} to `),
    strong(last),
    plain(
      ` in ${after.year}: ${to > from ? "more" : "less"} deprived relative to the rest of England, which says nothing of whether there is ${to > from ? "more" : "less"} poverty.`,
    ),
  ];
};

export interface Counted {
  /** "year to March 2015", "June 2019". */
  readonly when: string;
  /** NaN unknown. */
  readonly value: number;
}

/** An absolute count at two dates: "20,279 in the year to March 2015, 28,846 in …: 42% more". */
export const absoluteSentence = (
  name: string,
  what: string,
  before: Counted,
  after: Counted,
): readonly Run[] => {
  const missing = [before, after].filter(({ value }) => Number.isNaN(value));
  if (missing.length > 0) {
    const dates = listed(missing.map(({ when }) => when));
    return [plain(`${what} in ${name}: not known for the ${dates}.`)];
  }
  const change = Math.round(100 * (after.value / before.value - 1));
  const words =
    before.value === 0 || change === 0
      ? ""
      : `: ${whole(Math.abs(change))}% ${change > 0 ? "more" : "fewer"}`;
  return [
    plain(`${what} in ${name}: `),
    strong(whole(before.value)),
    plain(` in the ${before.when}, `),
    strong(whole(after.value)),
    plain(` in the ${after.when}${words}.`),
  ];
};
