import { queryOptions } from "@tanstack/react-query";
import builtIn from "../../../data/decks/still-poor-today.json";
import type { Deck } from "../../domain/deck/deck";
import { deckOf, DeckFileError } from "../../domain/deck/deck-file";
import { carriedDeck } from "./carried-deck";
import { isLinkedId } from "./deck-link";
import { DeckStorageError, keptDeck, keptDecks } from "./deck-store";
import { linkedDeck } from "./linked-deck";

/** Decks that come with the atlas: read like any file, never changed in place. */
export const BUILT_IN_DECKS: readonly Deck[] = [deckOf(builtIn)];

/** The deck of this page's link; a damaged one is said where it is opened. */
const fromLink = (): Deck | null => {
  try {
    return linkedDeck();
  } catch {
    return null;
  }
};

/** Those that cannot be changed in place: in the page's link, carried by a single file, or built in. */
export const givenDecks = (): readonly Deck[] => {
  const brought = [fromLink(), carriedDeck()].filter((deck) => deck !== null);
  return [
    ...brought,
    ...BUILT_IN_DECKS.filter(({ id }) => brought.every((deck) => deck.id !== id)),
  ];
};

/** Decks change under the page's hands, so they are read anew whenever something was kept. */
export const decksQuery = queryOptions({
  queryKey: ["decks"],
  queryFn: keptDecks,
  retry: false,
  staleTime: 0,
});

/** One deck by its id: kept on the device, or else one that came with the atlas. */
export const deckQuery = (id: string) =>
  queryOptions({
    queryKey: ["decks", id],
    retry: false,
    staleTime: 0,
    queryFn: async (): Promise<Deck> => {
      // A damaged link says so, rather than that there is no such deck.
      if (isLinkedId(id)) linkedDeck();
      const given = givenDecks().find((one) => one.id === id);
      if (given !== undefined && isLinkedId(id)) return given;
      const deck =
        (await keptDeck(id).catch((reason: unknown) => {
          // A deck that came with the atlas opens whatever the browser keeps.
          if (given === undefined || !(reason instanceof DeckStorageError)) throw reason;
          return null;
        })) ?? given;
      if (deck === undefined)
        throw new DeckFileError(
          isLinkedId(id)
            ? "The end of this link is missing, and the deck with it. Ask for the link again."
            : `There is no deck “${id}” on this device.`,
        );
      return deck;
    },
  });
