import { plain, strong, type Run } from "../area-sentence";
import { listed, percent, plural, whole } from "../format";
import { shareWithin, withinTenths, type PlaceSummary } from "../place-summary";
import { possessive } from "../possessive";

/** "most deprived tenth", "most deprived fifth". */
const TENTHS_WORDS: Readonly<Record<number, string>> = {
  1: "most deprived tenth",
  2: "most deprived fifth",
};

export const tenthsWords = (tenths: number): string =>
  TENTHS_WORDS[tenths] ?? `most deprived ${tenths * 10}%`;

/** "46 of Knowsley’s 98 neighbourhoods (46.9%) were", "none of …", "its only neighbourhood was". */
const shareRuns = (summary: PlaceSummary, tenths: number): readonly Run[] => {
  const count = withinTenths(summary, tenths);
  const whose = `${possessive(summary.place.name)} ${plural(summary.lsoas, "neighbourhood")}`;
  if (summary.lsoas === 1) {
    return [
      plain(`${possessive(summary.place.name)} only neighbourhood `),
      strong(count === 1 ? "was" : "was not"),
    ];
  }
  if (count === 0) return [strong("none"), plain(` of ${whose} was`)];
  const share = percent(100 * shareWithin(summary, tenths));
  return [
    strong(count === summary.lsoas ? "all" : whole(count)),
    plain(` of ${whose} (`),
    strong(share),
    plain(count === 1 ? ") was" : ") were"),
  ];
};

const isKnown = ({ lsoas }: PlaceSummary): boolean => lsoas > 0;

/**
 * "In 2025, 40 of Knowsley’s 100 neighbourhoods (40.0%) were in England’s most deprived tenth …", from
 * the highest share down. England stands last: it is what the others are set against.
 */
export const shareSentence = (
  summaries: readonly PlaceSummary[],
  tenths: number,
): readonly Run[] => {
  const held = summaries.filter(isKnown);
  const missing = summaries.filter((summary) => !isKnown(summary));
  const isEngland = ({ place }: PlaceSummary): boolean => place.kind === "england";
  const known = [
    ...held
      .filter((each) => !isEngland(each))
      .toSorted((a, b) => shareWithin(b, tenths) - shareWithin(a, tenths)),
    ...held.filter(isEngland),
  ];
  const [first, ...others] = known;
  const gaps = missing.length === 0 ? [] : [plain(` ${unknownWords(missing)}`)];
  if (first === undefined) return [plain(unknownWords(missing))];
  if (isEngland(first)) {
    return [
      plain(`In ${first.year}, England’s ${tenthsWords(tenths)} was `),
      strong(whole(withinTenths(first, tenths))),
      plain(` of its ${plural(first.lsoas, "neighbourhood")}.`),
      ...gaps,
    ];
  }
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
  if (missing.length === 0) return "No place is chosen.";
  return `${names} ${missing.length === 1 ? "is" : "are"} not known for ${year}: the boundaries were different then.`;
};
