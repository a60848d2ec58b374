import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { deckQuery } from "../../data/decks/deck-queries";
import { factsQuery } from "../../data/fact-queries";
import { sources } from "../../data/sources";
import type { Failure } from "../../data/use-pictured";
import type { AtlasFacts } from "../../domain/deck/atlas-facts";
import type { Deck } from "../../domain/deck/deck";
import { toldSlide, type ToldSlide } from "../../domain/deck/told-slide";

/** What figures are computed from, once its artefacts are there. */
export const useFacts = (): { facts: AtlasFacts | null; errors: readonly Failure[] } => {
  const { data, error, refetch } = useQuery(factsQuery(useQueryClient()));
  return {
    facts: data ?? null,
    errors: error === null ? [] : [{ error, retry: () => void refetch() }],
  };
};

/** The slides of a deck with every figure computed. */
export const useTold = (deck: Deck | null, facts: AtlasFacts | null): readonly ToldSlide[] | null =>
  useMemo(
    () => (deck && facts ? deck.slides.map((slide) => toldSlide(slide, facts, sources)) : null),
    [deck, facts],
  );

/** A deck by its id, told. */
export const useToldDeck = (id: string) => {
  const { data, error, refetch } = useQuery(deckQuery(id));
  const { facts, errors } = useFacts();
  const deck = data ?? null;
  return {
    deck,
    facts,
    told: useTold(deck, facts),
    errors: [...errors, ...(error === null ? [] : [{ error, retry: () => void refetch() }])],
  };
};
