import { plain, strong, type Run } from "../area-sentence";
import { counted, listed, lowerFirst, ordinal, whole } from "../format";
import type { EnglandRank, PlaceSummary } from "../place-summary";
import { SUMMARY_MEASURES, type SummaryMeasure } from "../summary";

/** "3rd of 296", "12th equal of 296". */
export const rankWords = ({ rank, of, tied }: EnglandRank): string =>
  `${ordinal(rank)}${tied ? " equal" : ""} of ${whole(of)}`;

const place = ({ rank, tied }: EnglandRank): string => `${ordinal(rank)}${tied ? " equal" : ""}`;

interface Ranked {
  readonly measure: SummaryMeasure;
  readonly england: EnglandRank;
}

const ranksOf = ({ figures }: PlaceSummary, people: boolean): readonly Ranked[] =>
  SUMMARY_MEASURES.flatMap((measure) => {
    const england = figures[measure.id]?.england;
    return england === undefined || (measure.people === true) !== people
      ? []
      : [{ measure, england }];
  });

/** Ranks this many places apart are a disagreement; nearer ones are much of a muchness. */
export const FAR_APART = 10;

/** What one district's summary measures disagree about, or undefined where they do not. */
export const disagreementSentence = (summary: PlaceSummary): readonly Run[] | undefined => {
  const within = ranksOf(summary, false).toSorted((a, b) => a.england.rank - b.england.rank);
  const [highest, lowest] = [within.at(0), within.at(-1)];
  const people = ranksOf(summary, true).toSorted((a, b) => b.england.rank - a.england.rank)[0];
  if (highest === undefined || lowest === undefined) return undefined;
  const apart = lowest.england.rank - highest.england.rank;
  const size = people === undefined ? 0 : Math.abs(people.england.rank - highest.england.rank);
  const opening = [
    plain(`${summary.place.name} is `),
    strong(place(highest.england)),
    plain(` of ${counted(highest.england.of)} districts on ${lowerFirst(highest.measure.title)}`),
  ];
  if (apart >= FAR_APART) {
    return [
      ...opening,
      plain(" but "),
      strong(place(lowest.england)),
      plain(` on ${lowerFirst(lowest.measure.title)}.`),
    ];
  }
  if (people !== undefined && size >= FAR_APART) {
    return [
      ...opening,
      plain(" but "),
      strong(place(people.england)),
      plain(` on ${lowerFirst(people.measure.title)}, which counts people and so goes by size.`),
    ];
  }
  return undefined;
};

/** Where two places change their order with the measure, or undefined where they keep it. */
export const reversalSentence = (a: PlaceSummary, b: PlaceSummary): readonly Run[] | undefined => {
  const both = SUMMARY_MEASURES.flatMap((measure) => {
    const [mine, other] = [a.figures[measure.id]?.value, b.figures[measure.id]?.value];
    return measure.people === true || mine === undefined || other === undefined || mine === other
      ? []
      : [{ title: lowerFirst(measure.title), more: mine > other }];
  });
  const more = both.filter((each) => each.more).map(({ title }) => title);
  const less = both.filter((each) => !each.more).map(({ title }) => title);
  if (more.length === 0 || less.length === 0) return undefined;
  return [
    strong(a.place.name),
    plain(
      ` is more deprived than ${b.place.name} on ${listed(more)}, but less on ${listed(less)}.`,
    ),
  ];
};
