import * as v from "valibot";
import { DECK, DECK_VERSION, type Deck } from "./deck";

/** A deck file that cannot be used, and why, in words for the person who opened it. */
export class DeckFileError extends Error {
  override readonly name = "DeckFileError";
}

/** Enough to tell a deck file, of whatever version, from anything else. */
const ANY_DECK = v.looseObject({ format: v.literal("reach-atlas/deck"), version: v.number() });

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new DeckFileError("This is not a deck file, or it is cut short.");
  }
};

/** A deck out of data read elsewhere. @throws DeckFileError saying what is wrong and where */
export const deckOf = (data: unknown): Deck => {
  const any = v.safeParse(ANY_DECK, data);
  if (!any.success) throw new DeckFileError("This file is not a deck of Reach Atlas.");
  if (any.output.version > DECK_VERSION) {
    throw new DeckFileError(
      `This deck was saved by a newer Reach Atlas (deck version ${any.output.version}; this one reads ${DECK_VERSION}). Open it there, or bring this atlas up to date.`,
    );
  }
  const deck = v.safeParse(DECK, data, { abortEarly: true });
  if (deck.success) return deck.output;
  throw new DeckFileError(damageOf(deck.issues[0]));
};

/** Where a deck is damaged, as people count: "slide 2". */
const damageOf = (issue: v.BaseIssue<unknown>): string => {
  const [part, at, field] = (v.getDotPath(issue) ?? "").split(".");
  if (part !== "slides" || at === undefined)
    return `This deck cannot be opened: its ${part === "" ? "content" : (part ?? "content")} is damaged. Ask for the file again.`;
  const slide = `slide ${Number(at) + 1}`;
  return field === "kind"
    ? `This deck cannot be opened: ${slide} is of a kind that this version of the atlas does not know. Open it in the version that saved it.`
    : `This deck cannot be opened: in ${slide}, the ${field ?? "content"} is damaged. Ask for the file again.`;
};

/** Reads a deck file. @throws DeckFileError saying what is wrong and where */
export const readDeckFile = (text: string): Deck => deckOf(jsonOf(text));

/** Writes a deck file: indented JSON, so that a change shows in any comparison. */
export const writeDeckFile = (deck: Deck): string => `${JSON.stringify(deck, null, 2)}\n`;
