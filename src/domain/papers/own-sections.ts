import { cleanText } from "../clean-text";
import type { LargerArea } from "../larger-areas";
import { pinnedWithin, writingSaid, type Pinned } from "../notes/pinned";
import type { Block } from "./paper";
import { paperRuns } from "./paper-figures";
import type { PaperFacts } from "./place-paper";

/** What the people who make papers add to them. */
export interface OwnSections {
  /** Their own words, with live figures in braces; "" for none. */
  readonly words: string;
  /** Notes pinned to places of the region. */
  readonly pinned: readonly Pinned[];
}

export const NOTHING_OWN: OwnSections = { words: "", pinned: [] };

/** Characters of own words: about two pages. */
export const MOST_WORDS = 6_000;

const linesOf = (text: string): readonly string[] =>
  cleanText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const paragraphs = (text: string): readonly Block[] =>
  linesOf(text).map((line) => ({ kind: "text", text: line }));

/** Each line a paragraph, its figures told of the place. */
export const wordsBlocks = (
  { words }: OwnSections,
  facts: PaperFacts,
  place: LargerArea,
): readonly Block[] =>
  linesOf(words).map((line) => ({
    kind: "text",
    text: paperRuns(line, facts, place)
      .map(({ text }) => text)
      .join(""),
  }));

const WHOSE = "People wrote these notes about places. They are not published figures.";

/** The notes about the place and its parts, newest first. */
export const pinnedBlocks = ({ pinned }: OwnSections, { rows }: LargerArea): readonly Block[] => {
  const within = pinnedWithin(pinned, rows);
  if (within.length === 0) return [];
  return [
    { kind: "small", text: WHOSE },
    ...within.flatMap(({ place, now, meanwhile }): readonly Block[] => [
      { kind: "small", text: `${place}. ${writingSaid(now)}` },
      ...paragraphs(now.text),
      ...meanwhile.flatMap((writing): readonly Block[] => [
        { kind: "small", text: `Written at the same time. ${writingSaid(writing)}` },
        ...paragraphs(writing.text),
      ]),
    ]),
  ];
};
