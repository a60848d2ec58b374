/**
 * One spelling for all that a name is written as: "St. Helens", "Saint Helens" and "st helens", "&" and
 * "and", ’ and ', "Newton-le-Willows" and "Newton le Willows". Accents, signs and what cannot be seen go.
 */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/['‘’ʼ`´.]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .replaceAll(/\bsaint\b/g, "st")
    .trim();

/** The same without "the", as "The Dingle" is Dingle. */
export const withoutThe = (spelt: string): string => spelt.replace(/^the (?=.)/, "");

/** Without spaces, as "sthelens" is St Helens. */
export const joined = (spelt: string): string => spelt.replaceAll(" ", "");
