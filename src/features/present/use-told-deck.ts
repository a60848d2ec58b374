import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { comparedFactsQuery } from "./compared-facts";
import { deckQuery } from "../../data/decks/deck-queries";
import { factsQuery } from "../../data/fact-queries";
import { sources } from "../../data/sources";
import type { Failure } from "../../data/failure";
import { compareChartId } from "../../domain/compare/charts/chart-ids";
import type { AtlasFacts } from "../../domain/deck/atlas-facts";
import type { Deck, Slide } from "../../domain/deck/deck";
import { toldSlide, type ToldSlide } from "../../domain/deck/told-slide";
import { failuresOf } from "../../data/failures-of";

/** What figures are computed from, once its artefacts are there. */
export const useFacts = (
  /** Whether the charts of Compare are asked for. */
  withCompare: boolean,
): { facts: AtlasFacts | null; errors: readonly Failure[] } => {
  const client = useQueryClient();
  const plain = useQuery(factsQuery(client));
  const compared = useQuery({ ...comparedFactsQuery(client), enabled: withCompare });
  const query = withCompare ? compared : plain;
  return { facts: query.data ?? null, errors: failuresOf(query) };
};

const known = new WeakMap<AtlasFacts, WeakMap<Slide, ToldSlide>>();

/** An edit changes one slide: the others stay the very same, and so do their maps. */
const told = (slide: Slide, facts: AtlasFacts): ToldSlide => {
  const slides = known.get(facts) ?? new WeakMap<Slide, ToldSlide>();
  known.set(facts, slides);
  const one = slides.get(slide) ?? toldSlide(slide, facts, sources);
  slides.set(slide, one);
  return one;
};

/** The slides of a deck with every figure computed. */
export const useTold = (deck: Deck | null, facts: AtlasFacts | null): readonly ToldSlide[] | null =>
  useMemo(
    () => (deck && facts ? deck.slides.map((slide) => told(slide, facts)) : null),
    [deck, facts],
  );

/** Whether a deck shows a chart of Compare, which needs figures of all England. */
export const showsCompare = (deck: Deck | null): boolean =>
  deck?.slides.some(({ chart }) => compareChartId(chart) !== null) === true;

/** A deck by its id, told. */
export const useToldDeck = (id: string) => {
  const query = useQuery(deckQuery(id));
  const deck = query.data ?? null;
  const { facts, errors } = useFacts(showsCompare(deck));
  return {
    deck,
    facts,
    told: useTold(deck, facts),
    errors: [...errors, ...failuresOf(query)],
  };
};
