import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { comparedFactsQuery } from "./compared-facts";
import { useReachOnSlides } from "./reach-on-slides";
import { deckQuery } from "../../data/decks/deck-queries";
import { factsQuery } from "../../data/fact-queries";
import { bringMissing } from "../../data/own/bring-figures";
import { useOwnFigures } from "../../data/own/figures-session";
import { sources } from "../../data/sources";
import type { Failure } from "../../data/failure";
import { compareChartId } from "../../domain/compare/charts/chart-ids";
import type { AtlasFacts } from "../../domain/deck/atlas-facts";
import type { Deck, Slide } from "../../domain/deck/deck";
import { REACH_CHART } from "../../domain/deck/slide-charts";
import { toldSlide, type ToldSlide } from "../../domain/deck/told-slide";
import type { OwnMeasure } from "../../domain/own-column";
import { eachCause, failuresOf } from "../../data/failures-of";

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

type Own = readonly OwnMeasure[];
const tolds = new WeakMap<AtlasFacts, WeakMap<Own, WeakMap<Slide, ToldSlide>>>();

/** An edit changes one slide: the others stay the very same, and so do their maps. */
const told = (slide: Slide, facts: AtlasFacts, own: Own): ToldSlide => {
  const brought = tolds.get(facts) ?? new WeakMap<Own, WeakMap<Slide, ToldSlide>>();
  tolds.set(facts, brought);
  const slides = brought.get(own) ?? new WeakMap<Slide, ToldSlide>();
  brought.set(own, slides);
  const one = slides.get(slide) ?? toldSlide(slide, facts, sources);
  slides.set(slide, one);
  return one;
};

/** The slides of a deck with every figure computed; figures that are kept in it come into use. */
export const useTold = (
  deck: Deck | null,
  facts: AtlasFacts | null,
): readonly ToldSlide[] | null => {
  const own = useOwnFigures();
  const kept = deck?.own;
  useEffect(() => {
    if (kept !== undefined) bringMissing(kept);
  }, [kept]);
  return useMemo(
    () => (deck && facts ? deck.slides.map((slide) => told(slide, facts, own)) : null),
    [deck, facts, own],
  );
};

/** Whether a deck shows a chart of Compare, which needs figures of all England. */
export const showsCompare = (deck: Deck | null): boolean =>
  deck?.slides.some(({ chart }) => compareChartId(chart) !== null) === true;

/** Whether a deck shows the participants in use as a chart. */
const showsReach = (deck: Deck | null): boolean =>
  deck?.slides.some(({ chart }) => chart === REACH_CHART) === true;

/** A deck by its id, told. */
export const useToldDeck = (id: string) => {
  const query = useQuery(deckQuery(id));
  const deck = query.data ?? null;
  const { facts: known, errors } = useFacts(showsCompare(deck));
  const facts = useReachOnSlides(known, showsReach(deck));
  return {
    deck,
    facts,
    told: useTold(deck, facts),
    errors: eachCause([...errors, ...failuresOf(query)]),
  };
};
