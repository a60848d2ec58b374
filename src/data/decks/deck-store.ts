import { createStore, delMany, entries, get, set, type UseStore } from "idb-keyval";
import { deckOf } from "../../domain/deck/deck-file";
import type { Deck } from "../../domain/deck/deck";

/** The device has no room left, or the browser lets this page keep nothing. */
export class DeckStorageError extends Error {
  override readonly name = "DeckStorageError";
}

let opened: UseStore | undefined;

const store = (): UseStore => (opened ??= createStore("reach-atlas-decks", "decks"));

const FULL =
  "There is no room left on this device for the deck. Save it to a file, then delete decks you no longer need.";
const CLOSED =
  "This browser does not let the page keep anything (a private window does that). Save the deck to a file.";

const isFull = (cause: unknown): boolean =>
  cause instanceof Error && /quota/i.test(`${cause.name} ${cause.message}`);

/** Keeps a deck on the device. @throws DeckStorageError in words for the person whose deck it is */
export const keepDeck = async (deck: Deck): Promise<void> => {
  try {
    await set(deck.id, deck, store());
  } catch (cause) {
    throw new DeckStorageError(isFull(cause) ? FULL : CLOSED, { cause });
  }
};

/** The decks kept on this device, by title; one that a newer atlas kept, or that is damaged, is left alone. */
export const keptDecks = async (): Promise<Deck[]> => {
  const kept = await entries<string, unknown>(store()).catch(() => []);
  return kept
    .flatMap(([, data]) => readable(data) ?? [])
    .toSorted((a, b) => a.title.localeCompare(b.title));
};

/** One kept deck, or null. @throws DeckFileError where it is of a newer version or damaged */
export const keptDeck = async (id: string): Promise<Deck | null> => {
  const data: unknown = await get(id, store()).catch(() => undefined);
  return data === undefined ? null : deckOf(data);
};

export const forgetDeck = (id: string): Promise<void> => delMany([id], store());

const readable = (data: unknown): Deck | null => {
  try {
    return deckOf(data);
  } catch {
    return null;
  }
};
