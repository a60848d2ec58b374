import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { decksQuery } from "../../../data/decks/deck-queries";
import { keepDeck, keptDeck } from "../../../data/decks/deck-store";
import { useView } from "../../../data/use-view";
import { newDeck, type Deck } from "../../../domain/deck/deck";
import { editDeck } from "../../../domain/deck/edit-deck";
import type { View } from "../../../domain/view";
import { plural } from "../../../domain/format";
import { useSay } from "../../../ui/status";
import { COMPARE_OFFERS, NOT_OFFERED, slideOfCompare, whyNot } from "./compare-slide";
import { saveDeck } from "./save-deck";
import { slideOfView } from "./view-slide";
import { newId } from "../../../platform/new-id";

/** Which deck it goes into: one of those kept on the device, or a new one. On Compare, first what goes. */
export const AddToDeck = ({
  chart,
}: {
  /** A chart of Compare that was chosen there. */
  chart: string | null;
}) => {
  const [view, change] = useView();
  const [chosen, setChosen] = useState(chart);
  const client = useQueryClient();
  const say = useSay();
  const { data: decks = [] } = useQuery(decksQuery);
  const [added, setAdded] = useState<Deck | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** With the view in it, where the device did not keep it. */
  const [unkept, setUnkept] = useState<Deck | null>(null);
  const add = async (into: Deck) => {
    setProblem(null);
    try {
      // It may have been changed in another tab since it was listed here.
      const deck = (await keptDeck(into.id)) ?? into;
      const longer = editDeck(deck, {
        type: "add",
        slide: chosen === null ? slideOfView(view) : slideOfCompare(chosen, view),
        at: deck.slides.length,
      });
      setUnkept(longer);
      await keepDeck(longer);
      await client.invalidateQueries({ queryKey: decksQuery.queryKey });
      setAdded(longer);
      say(`Added to ${longer.title} as slide ${longer.slides.length}`);
    } catch (reason) {
      setProblem(reason instanceof Error ? reason.message : String(reason));
    }
  };
  if (view.screen === "compare" && chosen === null)
    return <WhatOfCompare view={view} onChoose={setChosen} />;
  if (added !== null) {
    return (
      <div className="take-away-done">
        <p>
          Added to {added.title} as slide {added.slides.length}.
        </p>
        <button
          type="button"
          className="button primary"
          // The choice that had the focus is gone; without it Escape would reach nothing.
          ref={(button) => button?.focus()}
          onClick={() => change({ screen: "present", deck: added.id, slide: null })}
        >
          Open the deck
        </button>
      </div>
    );
  }
  return (
    <>
      {chosen === null ? null : (
        <p className="small">
          {COMPARE_OFFERS.find(({ id }) => id === chosen)?.title ?? chosen}: a live slide, drawn
          from the data whenever it is shown.
        </p>
      )}
      <ul>
        {decks.map((deck) => (
          <li key={deck.id}>
            <button type="button" className="take-away-choice" onClick={() => void add(deck)}>
              <strong>{deck.title}</strong>
              <span>{plural(deck.slides.length, "slide")}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="take-away-choice"
            onClick={() => void add(newDeck(newId(), "My deck"))}
          >
            <strong>A new deck</strong>
            <span>with this view as its first slide</span>
          </button>
        </li>
      </ul>
      {problem === null ? null : (
        <p className="present-problem" role="alert">
          {problem}{" "}
          {unkept === null ? null : (
            <button type="button" className="button" onClick={() => saveDeck(unkept)}>
              Save it to a file
            </button>
          )}
        </p>
      )}
    </>
  );
};

/** What stands on Compare: what cannot be added says why. */
const WhatOfCompare = ({ view, onChoose }: { view: View; onChoose: (id: string) => void }) => (
  <>
    <ul>
      {COMPARE_OFFERS.map(({ id, title }) => {
        const reason = whyNot(id, view);
        return (
          <li key={id}>
            {reason === null ? (
              <button type="button" className="take-away-choice" onClick={() => onChoose(id)}>
                <strong>{title}</strong>
              </button>
            ) : (
              <p className="take-away-reason">
                <strong>{title}</strong> <span>{reason}</span>
              </p>
            )}
          </li>
        );
      })}
    </ul>
    <p className="small">{NOT_OFFERED}</p>
  </>
);
