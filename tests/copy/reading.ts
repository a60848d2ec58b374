import { syllable } from "syllable";

/**
 * How hard a text is to read.
 *
 * Grade: R. Flesch and J. P. Kincaid, "Derivation of new readability formulas for Navy enlisted personnel", 1975:
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59. A reader's age is the grade and five years.
 */

const SENTENCES = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** Words of the field that the glossary explains, or that have no plainer name: each counts as two syllables. */
const TERMS =
  /^(?:depriv(?:ed|ation)|neighbourhoods?|participants?|programmes?|constituency|constituencies|residents?|persisten(?:t|ce)|percentiles?|statistics?|average|area|areas|official|households?|postcodes?|universal|credit|employment|multiple|indices|region|liverpool|knowsley|population|apprenticeships?|participation|benefits?|boroughs?|authorit(?:y|ies)|metropolitan|unitary)$/iu;

/** The sentences of a text; what follows a colon or a semicolon stays with what stands before it. */
export const sentencesOf = (text: string): string[] =>
  [...SENTENCES.segment(text.replace(/(?<=[.!?…])(?=\p{Lu})/gu, " "))]
    .map(({ segment }) => segment.trim())
    .filter((each) => /\p{L}/u.test(each));

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\d£][\p{L}\d’'.,%-]*/gu) ?? [];

const syllablesIn = (word: string): number => {
  const bare = word.replace(/[^\p{L}]/gu, "");
  return TERMS.test(bare) ? 2 : Math.max(1, syllable(bare));
};

/** A sentence, not a label or a formula: it ends as one. */
export const isFull = (sentence: string): boolean =>
  wordsOf(sentence).length > 4 && /[.!?”)]$/.test(sentence) && !/[×÷Σ√]/u.test(sentence);

export const grade = (sentences: readonly string[]): number => {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
};

const PARTICIPLE =
  "(?:\\w+ed|borne|bound|broken|brought|built|chosen|counted|cut|done|drawn|driven|found|given|gone|held|kept|laid|left|lost|made|meant|met|paid|put|read|said|seen|sent|set|shown|sold|spent|split|taken|taught|told|thought|withheld|won|worn|written)";

/** Participles that tell what a thing is, not what somebody did to it. */
const STATES =
  "(?:deprived|related|needed|limited|detailed|skilled|disabled|employed|income-deprived|employment-deprived|supposed|unranked|wide-?spread|based|entitled)";

const PASSIVE = new RegExp(
  `\\b(?:is|are|was|were|be|been|being)\\s+(?:(?:not|never|also|then|only|still|all|each|both|now|here|first|\\w+ly)\\s+)*(?!${STATES}\\b)${PARTICIPLE}\\b`,
  "iu",
);

export const isPassive = (sentence: string): boolean => PASSIVE.test(sentence);
