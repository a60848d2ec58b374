/** How numbers are said, one way everywhere. British English. */

const WHOLE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const ONE_PLACE = new Intl.NumberFormat("en-GB", {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const PLURAL = new Intl.PluralRules("en-GB", { type: "ordinal" });

const SUFFIXES: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  one: "st",
  two: "nd",
  few: "rd",
  other: "th",
  zero: "th",
  many: "th",
};

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "33,755". */
export const whole = (value: number): string => WHOLE.format(value);

/** "41.2%" of a percentage 0…100; whole when `places` is 0. */
export const percent = (value: number, places: 0 | 1 = 1): string =>
  `${(places === 0 ? WHOLE : ONE_PLACE).format(value)}%`;

const SCORES = [0, 1, 2].map(
  (places) =>
    new Intl.NumberFormat("en-GB", {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    }),
);

/** A figure of any size in about three digits, as many for each of its size: "1,240", "43.0", "0.37". */
export const score = (value: number): string => {
  const size = Math.abs(value);
  return SCORES[size >= 100 ? 0 : size >= 10 ? 1 : 2]!.format(value);
};

/** "62.4". */
export const decimal = (value: number): string => ONE_PLACE.format(value);

/** "83rd". */
export const ordinal = (value: number): string =>
  `${WHOLE.format(value)}${SUFFIXES[PLURAL.select(value)]}`;

/** "six" up to ten, figures beyond, as in running text. */
export const counted = (value: number): string => SMALL[value] ?? WHOLE.format(value);

/** "1 area", "2 areas". */
export const plural = (value: number, one: string, many = `${one}s`): string =>
  `${WHOLE.format(value)} ${value === 1 ? one : many}`;

/** "Knowsley, Halton and Sefton". */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

/** A title within a sentence: only its first letter changes, and none of "NEET" or "GP". */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Titles at the start of a sentence: "The filter, the map and notes". */
export const titlesListed = (titles: readonly string[]): string =>
  listed(titles.map((title, at) => (at === 0 ? title : lowerFirst(title))));

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
