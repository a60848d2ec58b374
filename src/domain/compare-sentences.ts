import type { Run } from "./area-sentence";
import { counted, listed, ordinal, percent, plural, whole } from "./format";
import { possessive } from "./possessive";
import type { Spread } from "./spread";
import { shareWithin, withinTenths, type EnglandRank, type PlaceSummary } from "./place-summary";
import { SUMMARY_MEASURES, type SummaryMeasure } from "./summary";

/*
 * What a comparison says, in words that hold under every choice: singular, none, ties, unknown. Positions
 * are relative to England, so no sentence about them speaks of getting better or worse.
 */

const plain = (text: string): Run => ({ text });
const strong = (text: string): Run => ({ text, strong: true });

/** "most deprived tenth", "most deprived fifth". */
const TENTHS_WORDS: Readonly<Record<number, string>> = {
  1: "most deprived tenth",
  2: "most deprived fifth",
};

export const tenthsWords = (tenths: number): string =>
  TENTHS_WORDS[tenths] ?? `most deprived ${tenths * 10}%`;

/** "46 of Knowsley’s 98 neighbourhoods (46.9%) are", "none of …", "its only neighbourhood is". */
const shareRuns = (summary: PlaceSummary, tenths: number): readonly Run[] => {
  const count = withinTenths(summary, tenths);
  const whose = `${possessive(summary.place.name)} ${plural(summary.lsoas, "neighbourhood")}`;
  if (summary.lsoas === 1) {
    return [
      plain(`${possessive(summary.place.name)} only neighbourhood `),
      strong(count === 1 ? "is" : "is not"),
    ];
  }
  if (count === 0) return [strong("none"), plain(` of ${whose} is`)];
  const share = percent(100 * shareWithin(summary, tenths));
  return [
    strong(count === summary.lsoas ? "all" : whole(count)),
    plain(` of ${whose} (`),
    strong(share),
    plain(count === 1 ? ") is" : ") are"),
  ];
};

const isKnown = ({ lsoas }: PlaceSummary): boolean => lsoas > 0;

/** "In 2025, 40 of Knowsley’s 100 neighbourhoods (40.0%) are in England’s most deprived tenth …". */
export const shareSentence = (
  summaries: readonly PlaceSummary[],
  tenths: number,
): readonly Run[] => {
  const known = summaries.filter(isKnown);
  const missing = summaries.filter((summary) => !isKnown(summary));
  const [first, ...others] = known.toSorted(
    (a, b) => shareWithin(b, tenths) - shareWithin(a, tenths),
  );
  const gaps = missing.length === 0 ? [] : [plain(` ${unknownWords(missing)}`)];
  if (first === undefined) return [plain(unknownWords(missing))];
  const opening = [
    plain(`In ${first.year}, `),
    ...shareRuns(first, tenths),
    plain(` in England’s ${tenthsWords(tenths)}`),
  ];
  if (others.length === 0) return [...opening, plain("."), ...gaps];
  const same = known.every(
    (summary) => shareWithin(summary, tenths) === shareWithin(first, tenths),
  );
  if (same) {
    const names = listed(others.map(({ place }) => place.name));
    return [...opening, plain(`; the share is the same in ${names}.`), ...gaps];
  }
  return [...opening, plain("; "), ...against(others, tenths), plain("."), ...gaps];
};

const against = (others: readonly PlaceSummary[], tenths: number): readonly Run[] => {
  const said = others.map((summary) => {
    const share = shareWithin(summary, tenths);
    return { name: summary.place.name, share: share === 0 ? "none" : percent(100 * share) };
  });
  return said.flatMap(({ name, share }, at) => [
    plain(at === 0 ? "" : at === said.length - 1 ? " and " : ", "),
    plain(`in ${name} `),
    strong(share),
  ]);
};

const unknownWords = (missing: readonly PlaceSummary[]): string => {
  const names = listed(missing.map(({ place }) => place.name));
  const year = missing[0]?.year ?? "";
  return `${names} ${missing.length === 1 ? "is" : "are"} not known for ${year}: the boundaries were others.`;
};

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

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What one district's summary measures disagree about, or undefined where they do not. */
export const disagreementSentence = (summary: PlaceSummary): readonly Run[] | undefined => {
  const within = ranksOf(summary, false).toSorted((a, b) => a.england.rank - b.england.rank);
  const [highest, lowest] = [within.at(0), within.at(-1)];
  const people = ranksOf(summary, true).toSorted((a, b) => b.england.rank - a.england.rank)[0];
  if (highest === undefined || lowest === undefined) return undefined;
  const apart = lowest.england.rank - highest.england.rank;
  const size = people === undefined ? 0 : Math.abs(people.england.rank - highest.england.rank);
  const opening = [
    plain(`${summary.place.name} ranks `),
    strong(place(highest.england)),
    plain(` on ${lower(highest.measure.title)}`),
  ];
  const of = plain(` of ${counted(highest.england.of)} districts, 1st being most deprived`);
  if (apart >= FAR_APART) {
    return [
      ...opening,
      plain(" but "),
      strong(place(lowest.england)),
      plain(` on ${lower(lowest.measure.title)},`),
      of,
      plain("."),
    ];
  }
  if (people !== undefined && size >= FAR_APART) {
    return [
      ...opening,
      plain(" but "),
      strong(place(people.england)),
      plain(` on ${lower(people.measure.title)},`),
      of,
      plain(": that one counts people, so it goes by size."),
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
      : [{ title: lower(measure.title), more: mine > other }];
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

const inPercent = (percentile: number): string => percent(100 * percentile, 0);

/** "A borough is not its average": how far the middle eight tenths of a place's areas reach. */
export const spreadSentence = (name: string, spread: Spread | undefined): readonly Run[] => {
  if (spread === undefined)
    return [plain(`How ${possessive(name)} neighbourhoods are spread is not known.`)];
  if (spread.known === 1) {
    return [
      plain(`${possessive(name)} only neighbourhood is less deprived than `),
      strong(inPercent(spread.median)),
      plain(" of England’s."),
    ];
  }
  return [
    plain(
      `Half of ${possessive(name)} ${plural(spread.known, "neighbourhood")} are more deprived than `,
    ),
    strong(inPercent(1 - spread.median)),
    plain(" of England’s, half less; leaving out a tenth at each end, they range from "),
    strong(inPercent(1 - spread.tenth)),
    plain(" down to "),
    strong(inPercent(1 - spread.ninetieth)),
    plain("."),
  ];
};

/** How many areas stand in another of England's tenths in the second of two maps; NaN is unknown. */
export const movedSentence = (
  first: string,
  second: string,
  moved: Float64Array,
): readonly Run[] => {
  const known = moved.filter((tenths) => !Number.isNaN(tenths));
  const count = (wanted: (tenths: number) => boolean): number => known.filter(wanted).length;
  const [more, same, less] = [
    count((tenths) => tenths < 0),
    count((tenths) => tenths === 0),
    count((tenths) => tenths > 0),
  ];
  if (known.length === 0) return [plain(`How ${second} stands against ${first} is not known.`)];
  const unknown = moved.length - known.length;
  return [
    plain(`Of ${plural(known.length, "neighbourhood")}, `),
    strong(whole(same)),
    plain(
      ` ${same === 1 ? "is" : "are"} in the same tenth of England in ${lower(second)} as in ${lower(first)}; `,
    ),
    strong(whole(more)),
    plain(` ${more === 1 ? "is" : "are"} in a more deprived one and `),
    strong(whole(less)),
    plain(
      ` in a less deprived one, relative to the rest of England${unknown === 0 ? "" : `, and ${whole(unknown)} more ${unknown === 1 ? "is" : "are"} not known`}.`,
    ),
  ];
};

const noneOr = (count: number): string => (count === 0 ? "none" : whole(count));

/** What became of the places most like one at the first release. */
export const movedOnSentences = (
  found: {
    readonly name: string;
    readonly like: number;
    readonly began: number;
    readonly stayed: number;
    readonly left: number;
    readonly entered: number;
    readonly years: readonly number[];
  },
  tenths: number,
): readonly (readonly Run[])[] => {
  const [from, to] = [found.years[0] ?? "", found.years.at(-1) ?? ""];
  const share = `England’s ${tenthsWords(tenths)}`;
  if (found.began === 0) {
    return [
      [
        plain(
          `None of the ${plural(found.like, "neighbourhood")} most like ${found.name} in ${from} was in ${share} then; `,
        ),
        strong(noneOr(found.entered)),
        plain(` ${found.entered > 1 ? "are" : "is"} in ${to}.`),
      ],
    ];
  }
  return [
    [
      plain(
        `Of the ${plural(found.began, "neighbourhood")} elsewhere most like ${found.name} in ${from} that ${found.began === 1 ? "was" : "were"} in ${share}, `,
      ),
      strong(noneOr(found.stayed)),
      plain(` ${found.stayed < 2 ? "is" : "are"} there in ${to} and `),
      strong(noneOr(found.left)),
      plain(` ${found.left < 2 ? "has" : "have"} left it.`),
    ],
  ];
};
