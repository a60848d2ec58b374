import { queryOptions } from "@tanstack/react-query";
import builtIn from "../../../data/decks/still-poor-today.json";
import type { Deck } from "../../domain/deck/deck";
import { deckOf, DeckFileError } from "../../domain/deck/deck-file";
import { carriedDeck } from "./carried-deck";
import { DeckStorageError, keptDeck, keptDecks } from "./deck-store";

/** Decks that come with the atlas: read like any file, never changed in place. */
export const BUILT_IN_DECKS: readonly Deck[] = [deckOf(builtIn)];

/** Those that cannot be changed in place: built in, or carried by a single file. */
export const givenDecks = (): readonly Deck[] => {
  const carried = carriedDeck();
  return carried === null
    ? BUILT_IN_DECKS
    : [carried, ...BUILT_IN_DECKS.filter(({ id }) => id !== carried.id)];
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
      const given = givenDecks().find((one) => one.id === id);
      const deck =
        (await keptDeck(id).catch((reason: unknown) => {
          // A deck that came with the atlas opens whatever the browser keeps.
          if (given === undefined || !(reason instanceof DeckStorageError)) throw reason;
          return null;
        })) ?? given;
      if (deck === undefined) throw new DeckFileError(`There is no deck “${id}” on this device.`);
      return deck;
    },
  });
