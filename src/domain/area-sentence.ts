import type { Areas, Values } from "./areas";
import { BOROUGHS } from "./boroughs";
import { lowerFirst, ordinal, percent, plural, whole } from "./format";
import type { Measure } from "./measures";

/** A run of a sentence; `strong` runs carry its figures. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
}

export const plain = (text: string): Run => ({ text });
export const strong = (text: string): Run => ({ text, strong: true });

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** "among the most deprived 1%", of a rank among N; the nearer end is named. */
export const shareWords = (rank: number, ranked: number): string => {
  const fromWorst = Math.max(1, Math.ceil((100 * rank) / ranked));
  if (fromWorst <= 50) return `most deprived ${fromWorst}%`;
  return `least deprived ${Math.max(1, Math.ceil((100 * (ranked + 1 - rank)) / ranked))}%`;
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
  const among = [plain("among the "), strong(shareWords(value, ranked)), plain(".")];
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
