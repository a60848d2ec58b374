import type { Areas, Values } from "./areas";
import { BOROUGHS } from "./boroughs";
import { lowerFirst, ordinal, percent, plural, whole } from "./format";
import type { Measure } from "./measures";
import { valueText } from "./value-text";

/** A run of a sentence; `strong` runs carry its figures. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
}

export const plain = (text: string): Run => ({ text });
export const strong = (text: string): Run => ({ text, strong: true });

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** Percent from either end within which an area is among the most, or the least, deprived. */
const AN_END = 20;

/**
 * "most deprived 1%", "more deprived than 56%", "less deprived than 71%", "least deprived 4%", of a rank among
 * N: nobody in the middle is called most or least deprived. Shares are rounded so that each is true.
 */
export const shareWords = (rank: number, ranked: number): string => {
  const fromWorst = Math.max(1, Math.ceil((100 * rank) / ranked));
  if (fromWorst <= AN_END) return `most deprived ${fromWorst}%`;
  const fromBest = Math.max(1, Math.ceil((100 * (ranked + 1 - rank)) / ranked));
  if (fromBest <= AN_END) return `least deprived ${fromBest}%`;
  return 2 * rank <= ranked
    ? `more deprived than ${Math.floor((100 * (ranked - rank)) / ranked)}%`
    : `less deprived than ${Math.floor((100 * (rank - 1)) / ranked)}%`;
};

/** The same in a sentence: "among the most deprived 1%", "more deprived than 56% of areas". */
const shareRuns = (rank: number, ranked: number): readonly Run[] => {
  const words = shareWords(rank, ranked);
  return /^(most|least)/.test(words)
    ? [plain("among the "), strong(words), plain(".")]
    : [strong(words), plain(" of areas.")];
};

/** "Stockbridge Village (006B)". */
export const placeName = (areas: Areas, row: number): string => {
  const title = areas.msoas[areas.msoa[row] ?? -1]?.title ?? "";
  const name = areas.names[row] ?? "";
  return `${title} (${name.slice(name.lastIndexOf(" ") + 1)})`;
};

export const boroughName = (areas: Areas, row: number): string =>
  BOROUGHS[areas.borough[row] ?? -1]?.name ?? "";

/**
 * What one area's value is, in words that are true however it was carried:
 * "ranks 83rd of 33,755 in England in 2025: among the most deprived 1%".
 */
export const valueRuns = (measure: Measure, values: Values, row: number): readonly Run[] => {
  const value = values.value[row] ?? NaN;
  const subject = measure.group === "Overall" ? "" : ` for ${lowerFirst(measure.title)}`;
  if (Number.isNaN(value))
    return [
      plain(`${measure.title} in ${values.year} is `),
      strong("not known"),
      plain(" for this area."),
    ];
  if (values.kind === "position") return positionRuns(values, row, value, subject);
  if (values.kind === "rate")
    return [strong(percent(value)), plain(` ${rateWords(measure)} in ${values.year}.`)];
  if (values.kind === "score" || values.kind === "rank")
    return [
      strong(valueText(measure, values, row)),
      plain(` in ${values.year}: ${lowerFirst(measure.title)}.`),
    ];
  return [
    strong(plural(value, measure.unit, measure.unit)),
    plain(` counted here in ${values.year}: ${lowerFirst(measure.title)}.`),
  ];
};

const positionRuns = (
  values: Values,
  row: number,
  value: number,
  subject: string,
): readonly Run[] => {
  const ranked = values.ranked ?? NaN;
  const among = shareRuns(value, ranked);
  const place = `${ordinal(Math.round(value))} of ${whole(ranked)}`;
  switch (values.carried(row)) {
    case "exact":
      return [
        plain("Ranks "),
        strong(place),
        plain(` in England in ${values.year}${subject}: `),
        ...among,
      ];
    case "split":
      return [
        plain(`In ${values.year} it was part of a larger area that ranked `),
        strong(place),
        plain(` in England${subject}: `),
        ...among,
      ];
    case "merged":
      return [
        plain(`In ${values.year} it was several areas, which ranked about `),
        strong(place),
        plain(` in England${subject} on average: `),
        ...among,
      ];
    case "approximate":
      return [
        plain(`In ${values.year} the official best match for this area ranked `),
        strong(place),
        plain(` in England${subject}: `),
        ...among,
      ];
  }
};

const rateWords = (measure: Measure): string =>
  `${measure.unit.replace(/^% /, "")}: ${lowerFirst(measure.title)},`;
