import { keptDeck, keepDeck } from "../../../data/decks/deck-store";
import { editDeck } from "../../../domain/deck/edit-deck";
import { lockedSearch } from "../../../domain/deck/view-search";
import type { View } from "../../../domain/view";
import { withProgramme } from "./view-slide";

/**
 * Puts a view on a slide of a kept deck.
 * @param slide counted from 1
 * @returns what to say to the reader
 */
export const replaceView = async (deckId: string, slide: number, view: View): Promise<string> => {
  const deck = await keptDeck(deckId);
  if (deck === null) return "This deck comes with the atlas. Make a copy to change its slides.";
  const change = { view: lockedSearch(withProgramme(view)) };
  await keepDeck(editDeck(deck, { type: "change", at: slide - 1, change }));
  return `Slide ${slide} now shows this view.`;
};
