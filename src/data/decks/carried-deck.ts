import { readDeckFile } from "../../domain/deck/deck-file";
import type { Deck } from "../../domain/deck/deck";

/** Element of a single-file atlas that holds the deck it was saved with. */
export const CARRIED_DECK = "reach-atlas-deck";

/** The deck this page carries, or null: only a single-file atlas saved from a deck has one. */
export const carriedDeck = (): Deck | null => {
  const text = document.getElementById(CARRIED_DECK)?.textContent.trim();
  return text === undefined || text === "" ? null : readDeckFile(text);
};
