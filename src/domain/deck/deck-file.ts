import * as v from "valibot";
import { DECK, DECK_VERSION, SLIDE_KINDS, type Deck } from "./deck";

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
    throw new DeckFileError("This is not a deck file, or it is incomplete.");
  }
};

/** A slide whose kind a newer atlas has: here it is words in its place, and the whole of it is kept. */
const NEWER = v.looseObject({
  id: v.string(),
  kind: v.pipe(
    v.string(),
    v.check((kind) => !(SLIDE_KINDS as readonly string[]).includes(kind)),
  ),
});

/** Under this key a placeholder keeps what it stands for. */
const KEPT = "newer";

const placeholder = (slide: v.InferOutput<typeof NEWER>): unknown => ({
  id: slide.id,
  kind: "text",
  title: "A slide of a newer Reach Atlas",
  text: `This version cannot show slides of the kind “${slide.kind}”. The atlas keeps it as it is and saves it with the deck.`,
  [KEPT]: slide,
});

/** Slides of unknown kinds as placeholders; placeholders whose kind is known by now as what they stand for. */
const placed = (data: unknown): unknown => {
  const deck = v.safeParse(v.looseObject({ slides: v.array(v.unknown()) }), data);
  if (!deck.success) return data;
  return {
    ...deck.output,
    slides: deck.output.slides.map((slide) => {
      const kept = v.safeParse(v.looseObject({ id: v.string(), [KEPT]: v.looseObject({}) }), slide);
      const real = kept.success ? { ...kept.output[KEPT], id: kept.output.id } : slide;
      const newer = v.safeParse(NEWER, real);
      return newer.success ? placeholder(newer.output) : real;
    }),
  };
};

/** A deck out of data read elsewhere. @throws DeckFileError saying what is wrong and where */
export const deckOf = (data: unknown): Deck => {
  const any = v.safeParse(ANY_DECK, data);
  if (!any.success) throw new DeckFileError("This file is not a deck of Reach Atlas.");
  if (any.output.version > DECK_VERSION) {
    throw new DeckFileError(
      `A newer Reach Atlas saved this deck (deck version ${any.output.version}; this one reads ${DECK_VERSION}). Open it there, or update this atlas.`,
    );
  }
  const deck = v.safeParse(DECK, placed(data), { abortEarly: true });
  if (deck.success) return deck.output;
  throw new DeckFileError(damageOf(deck.issues[0]));
};

/** Where a deck is damaged, as people count: "slide 2". */
const damageOf = (issue: v.BaseIssue<unknown>): string => {
  const [part, at, field] = (v.getDotPath(issue) ?? "").split(".");
  if (part !== "slides" || at === undefined)
    return `This deck cannot be opened: its ${part === "" ? "content" : (part ?? "content")} is damaged. Ask for the file again.`;
  const slide = `slide ${Number(at) + 1}`;
  return `This deck cannot be opened: in ${slide}, the ${field ?? "content"} is damaged. Ask for the file again.`;
};

/** Whether two decks would be read as the same, whatever order their fields stand in. */
export const isSameDeck = (one: Deck, other: Deck): boolean =>
  writeDeckFile(deckOf(one)) === writeDeckFile(deckOf(other));

/** Reads a deck file. @throws DeckFileError saying what is wrong and where */
export const readDeckFile = (text: string): Deck => deckOf(jsonOf(text));

/**
 * Writes a deck file: indented JSON, so that a change shows in any comparison. Slides of a newer atlas
 * are written as they came.
 */
export const writeDeckFile = (deck: Deck): string => {
  const slides = deck.slides.map((slide) => {
    const kept = v.safeParse(v.looseObject({}), slide[KEPT]);
    return kept.success ? { ...kept.output, id: slide.id } : slide;
  });
  return `${JSON.stringify({ ...deck, slides }, null, 2)}\n`;
};
