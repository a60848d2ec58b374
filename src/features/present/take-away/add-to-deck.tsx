import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { decksQuery } from "../../../data/decks/deck-queries";
import { keepDeck, keptDeck } from "../../../data/decks/deck-store";
import { useOwnFigures } from "../../../data/own/figures-session";
import { useView } from "../../../data/use-view";
import { sessionNow } from "../../../data/participants/session";
import { REACH_CHART } from "../../../domain/deck/slide-charts";
import { newDeck, type Deck } from "../../../domain/deck/deck";
import { editDeck } from "../../../domain/deck/edit-deck";
import { ownIdsIn } from "../../../domain/own-in-view";
import type { OwnMeasure } from "../../../domain/own-column";
import type { View } from "../../../domain/view";
import { Switch } from "../../../ui/switch";
import { listed, plural } from "../../../domain/format";
import { useSay } from "../../../ui/status";
import { COMPARE_OFFERS, NOT_OFFERED, slideOfCompare, whyNot } from "./compare-slide";
import { saveDeck } from "./save-deck";
import { slideOfReach, slideOfView } from "./view-slide";
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
  const own = useOwnFigures().filter(({ id }) => ownIdsIn(view).has(id));
  const [keepsOwn, setKeepsOwn] = useState(false);
  const add = async (into: Deck) => {
    setProblem(null);
    try {
      // It may have been changed in another tab since it was listed here.
      const deck = (await keptDeck(into.id)) ?? into;
      const withSlide = editDeck(deck, {
        type: "add",
        slide:
          chosen === null || chosen === MAP
            ? slideOfView(view)
            : chosen === REACH_CHART
              ? slideOfReach(view)
              : slideOfCompare(chosen, view),
        at: deck.slides.length,
      });
      const longer = keepsOwn && own.length > 0 ? withOwn(withSlide, own) : withSlide;
      setUnkept(longer);
      await keepDeck(longer);
      await client.invalidateQueries({ queryKey: decksQuery.queryKey });
      setAdded(longer);
      say(`Added to ${longer.title} as slide ${longer.slides.length}`);
    } catch (reason) {
      setProblem(reason instanceof Error ? reason.message : String(reason));
    }
  };
  if (view.report === "indicators")
    return (
      <p>
        An indicator page holds more than a slide. Share its link or print it. Its map and the
        charts of Compare can each go into a deck from their own screens.
      </p>
    );
  if (view.screen === "compare" && chosen === null)
    return <WhatOfCompare view={view} onChoose={setChosen} />;
  if (view.screen === "participants" && chosen === null)
    return <WhatOfReach onChoose={setChosen} />;
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
      {chosen === null || chosen === MAP || chosen === REACH_CHART ? null : (
        <p className="small">
          {COMPARE_OFFERS.find(({ id }) => id === chosen)?.title ?? chosen}: a live slide, drawn
          from the data whenever it is shown.
        </p>
      )}
      {own.length === 0 ? null : <KeepOwn own={own} isKept={keepsOwn} onChange={setKeepsOwn} />}
      {view.own === "none" ? null : (
        <p className="small">
          Your own places and shapes do not go into the deck. The slide shows them only while they
          are open on this device. In the deck you can point at one by name.
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

/** A deck that also holds figures of the reader's own, each once, the newest of them. */
const withOwn = (deck: Deck, own: readonly OwnMeasure[]): Deck => ({
  ...deck,
  own: [...own, ...(deck.own ?? []).filter(({ id }) => own.every((each) => each.id !== id))],
});

/** Whether the reader's own figures go into the deck: only if they say so. */
const KeepOwn = ({
  own,
  isKept,
  onChange,
}: {
  own: readonly OwnMeasure[];
  isKept: boolean;
  onChange: (isKept: boolean) => void;
}) => (
  <div className="take-away-own">
    <Switch label="Keep your own figures in the deck" checked={isKept} onChange={onChange} />
    <p className="small">
      {isKept
        ? "Whoever opens the deck, or gets its file, sees these figures: "
        : "Without it the slide shows them only while the file is open on this device: "}
      {listed(own.map(({ title, year }) => `${title} ${year}`))}. Either way the slide’s words name
      them and their source; edit the slide to change that.
    </p>
  </div>
);

/** The map of a screen, among what of it can be added. */
const MAP = "map";

/** What stands on Participants: without a file there is nothing of this screen to add. */
const WhatOfReach = ({ onChoose }: { onChoose: (id: string) => void }) =>
  sessionNow() === null ? (
    <p>
      No participants are loaded, so there is nothing here to add. Choose a file, or use synthetic
      participants; then the map and the chart of reach can go into a deck.
    </p>
  ) : (
    <>
      <ul>
        <li>
          <button type="button" className="take-away-choice" onClick={() => onChoose(MAP)}>
            <strong>The map</strong>
            <span>With what is shown of participants, after disclosure control</span>
          </button>
        </li>
        <li>
          <button type="button" className="take-away-choice" onClick={() => onChoose(REACH_CHART)}>
            <strong>Participants per 1,000 residents, by borough</strong>
            <span>A live chart: the deck keeps no count, only which programme it shows</span>
          </button>
        </li>
      </ul>
      <p className="small">
        The charts of single neighbourhoods beside the map stay on this screen: a slide has no form
        for them.
      </p>
    </>
  );

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
