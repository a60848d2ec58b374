import { plain, strong, type Run } from "../area-sentence";
import { listed, lowerFirst, ordinal, percent, whole } from "../format";
import { recastWords } from "../measure-releases";
import { shareWithin, type EnglandRank, type PlaceSummary } from "../place-summary";
import type { SummaryId } from "../summary";
import { CUTS, directionOf, neighbourhoodsMoved, type Direction } from "./direction-of-change";
import { tenthsWords } from "./share-sentence";

/*
 * Positions are relative to England, so no sentence about them speaks of getting better or worse.
 */

const WORDS: Readonly<Record<Exclude<Direction, "unknown">, string>> = {
  more: "more deprived relative to England",
  less: "less deprived relative to England",
  same: "little changed relative to England",
  mixed: "mixed, as its figures point different ways",
};

/** "By average rank it was 28th of 326 districts, and then 55th of 296."; nothing where it is not ranked. */
const rankRuns = (
  before: PlaceSummary,
  after: PlaceSummary,
  id: SummaryId,
  by: string,
): readonly Run[] => {
  const [then, now] = [before.figures[id]?.england, after.figures[id]?.england];
  if (then === undefined || now === undefined) return [];
  const said = ({ rank, of }: EnglandRank) => `${ordinal(rank)} of ${whole(of)}`;
  return [plain(` By ${by} it was ${said(then)} districts, and then ${said(now)}.`)];
};

/** The districts of the first releases were redrawn since: their ranks are not those published. */
const recastRuns = ({ year, figures }: PlaceSummary): readonly Run[] => {
  const words = recastWords(year);
  return words === null || figures.average_rank?.england === undefined ? [] : [plain(` ${words}`)];
};

const cutRuns = (before: PlaceSummary, after: PlaceSummary, tenths: number): readonly Run[] => {
  const [from, to] = [before, after].map((each) => percent(100 * shareWithin(each, tenths)));
  const moved = neighbourhoodsMoved(before, after, tenths);
  const one = moved === 1 ? ", a change of about one neighbourhood" : "";
  return tenths === 1
    ? [
        strong(from ?? ""),
        plain(` of its neighbourhoods were in England’s ${tenthsWords(1)} in ${before.year} and `),
        strong(to ?? ""),
        plain(` in ${after.year}${one}.`),
      ]
    : [plain(` In the ${tenthsWords(tenths)} it had ${from ?? ""} and then ${to ?? ""}${one}.`)];
};

/** How a place has moved between two releases: the direction only where its figures agree, and the figures. */
export const changeSentence = (before: PlaceSummary, after: PlaceSummary): readonly Run[] => {
  const { name, kind } = after.place;
  if (kind === "england") {
    return [plain("England is the comparison, so it has no direction of its own.")];
  }
  const direction = directionOf(before, after);
  if (direction === "unknown") {
    const year = before.lsoas === 0 ? before.year : after.year;
    return [
      plain(
        `How ${name} has moved from ${before.year} to ${after.year} is not known: it has no figure for ${year}.`,
      ),
    ];
  }
  return [
    strong(`${name}: ${WORDS[direction]}.`),
    plain(" "),
    ...CUTS.flatMap((tenths) => cutRuns(before, after, tenths)),
    ...rankRuns(before, after, "average_rank", "average rank"),
    ...rankRuns(before, after, "average_score", "average score"),
    ...recastRuns(before),
  ];
};

/**
 * For every place: what is measured and when, how each has moved, and what that does not mean.
 * @param spans per place its first and last release
 */
export const changeSentences = (
  measure: string,
  spans: readonly (readonly [PlaceSummary, PlaceSummary])[],
  redefined: string | null,
): readonly (readonly Run[])[] => {
  const [first] = spans;
  if (first === undefined) return [];
  const [before, after] = first;
  return [
    [
      plain(
        `Measured by ${lowerFirst(measure)}, ${before.year} to ${after.year}, each release against the rest of England at the time. This does not show whether poverty itself rose or fell.${redefined === null ? "" : ` ${redefined}`}`,
      ),
    ],
    ...spans.map(([then, now]) => changeSentence(then, now)),
  ];
};

export interface Counted {
  /** "year to March 2015", "June 2019". */
  readonly when: string;
  /** NaN unknown. */
  readonly value: number;
}

export interface CountedPlace {
  readonly name: string;
  /** Earliest and latest. */
  readonly ends: readonly [Counted, Counted];
}

/** "20,279 and 28,846 (42% more)". */
const endsRuns = ({ name, ends: [before, after] }: CountedPlace): readonly Run[] => {
  const missing = [before, after].filter(({ value }) => Number.isNaN(value));
  if (missing.length > 0) {
    return [plain(`${name} not known for the ${listed(missing.map(({ when }) => when))}`)];
  }
  const change = Math.round(100 * (after.value / before.value - 1));
  const words =
    before.value === 0 || change === 0
      ? ""
      : ` (${whole(Math.abs(change))}% ${change > 0 ? "more" : "fewer"})`;
  return [
    plain(`${name} `),
    strong(whole(before.value)),
    plain(" and "),
    strong(whole(after.value)),
    plain(words),
  ];
};

/** Counts of people at two dates, place by place; undefined where no place has any. */
export const absoluteSentence = (
  what: string,
  places: readonly CountedPlace[],
): readonly Run[] | undefined => {
  const [first] = places;
  if (first === undefined) return undefined;
  const [before, after] = first.ends;
  return [
    plain(`${what} in the ${before.when} and in the ${after.when}: `),
    ...places.flatMap((each, at) => [plain(at === 0 ? "" : "; "), ...endsRuns(each)]),
    plain("."),
  ];
};
