import type { InWorkFact } from "./fact";

const begun = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/**
 * What a fact is, per what, when, and what to bear in mind. Unit and time stand once: not where the words have
 * them yet, nor where a sign in every figure says the unit.
 */
export const factWords = ({ sentence, unit, when, caveat, against }: InWorkFact): string => {
  const said = `${sentence} ${caveat}`.toLowerCase();
  const missing = [/^[%£]/.test(unit) ? "" : unit, when].filter(
    (words) => words !== "" && !said.includes(words.toLowerCase()),
  );
  return [
    sentence,
    ...missing.map(begun),
    ...(against === undefined ? [] : [`${against}.`]),
    caveat,
  ].join(" ");
};
