import { useState } from "react";
import { givenDecks } from "../../../data/decks/deck-queries";
import { keepDeck } from "../../../data/decks/deck-store";
import { placeName } from "../../../domain/area-sentence";
import { useView } from "../../../data/use-view";
import type { AtlasFacts } from "../../../domain/deck/atlas-facts";
import { calloutAt, isPinned } from "../../../domain/deck/callout";
import { newSlide, SLIDE_KIND_WORDS, SLIDE_KINDS, type Deck } from "../../../domain/deck/deck";
import type { DeckEdit } from "../../../domain/deck/edit-deck";
import { viewOf } from "../../../domain/deck/view-search";
import type { OwnPlace } from "../../../domain/own-place";
import { rowAtPlace } from "../../../map/row-under";
import type { MapGeography } from "../../../map/map-data";
import { useSay } from "../../../ui/status";
import { SlideStage } from "../stage/slide-stage";
import { StillMap } from "../stage/still-map";
import { DeckTakeAway } from "../take-away/deck-take-away";
import { saveDeck } from "../take-away/save-deck";
import { useSharedDeck } from "../take-away/shared-deck";
import { useTold } from "../use-told-deck";
import { SlideForm } from "./slide-form";
import { SlideRail } from "./slide-rail";
import { useDeckEditing } from "./use-deck-editing";
import { useUndoKeys } from "./use-undo-keys";
import { SCROLLABLE } from "../../../ui/scrollable";
import { newId } from "../../../platform/new-id";
import "./editor.css";

/** What an edit is called when it is said. */
const SAID: Readonly<Record<DeckEdit["type"], string>> = {
  retitle: "Title changed",
  add: "Slide added",
  move: "Moved",
  duplicate: "Slide duplicated",
  change: "Slide changed",
  delete: "Deleted. It can be undone",
};

/** One deck: its slides on the left, one of them large, and what it is made of. */
export const DeckEditor = ({
  kept,
  facts,
  geography,
}: {
  kept: Deck;
  facts: AtlasFacts;
  geography: MapGeography | null;
}) => {
  const [, change] = useView();
  const say = useSay();
  const { deck, edit, undo, redo, unkept, mine, keepAgain } = useDeckEditing(kept);
  useUndoKeys(undo, redo);
  useSharedDeck(deck);
  const [chosen, setChosen] = useState(0);
  const told = useTold(deck, facts) ?? [];
  const given = givenDecks().some(({ id }) => id === deck.id);
  const at = Math.min(chosen, deck.slides.length - 1);
  const slide = deck.slides[at];
  const shown = told[at];
  const act = (done: DeckEdit, then = at) => {
    edit(done);
    setChosen(then);
    say(SAID[done.type]);
  };
  /** Whether the next click on the preview pins words to the area under it. */
  const [pointing, setPointing] = useState(false);
  const pin = (row: number) => {
    const area = facts.areas.codes[row];
    if (slide === undefined || area === undefined) return;
    setPointing(false);
    if (isPinned(slide.callouts, area)) return;
    const callouts = [...slide.callouts, { area, text: placeName(facts.areas, row) }];
    act({ type: "change", at, change: { callouts } });
  };
  const [problem, setProblem] = useState<string | null>(null);
  const pinPlace = (place: OwnPlace) => {
    if (slide === undefined || geography === null) return;
    const row = rowAtPlace(geography, place.longitude, place.latitude);
    const area = row === null ? undefined : facts.areas.codes[row];
    if (area === undefined) {
      setProblem(`${place.name} is in no area of the region. Choose another place.`);
      return;
    }
    setProblem(null);
    const callouts = [...slide.callouts, calloutAt(place, area)];
    act({ type: "change", at, change: { callouts } });
  };
  const copy = async () => {
    const id = newId();
    await keepDeck({ ...deck, id, title: `${deck.title} (my copy)` });
    change({ deck: id });
  };
  return (
    <div className="editor">
      <header className="editor-head">
        <button type="button" className="quiet" onClick={() => change({ deck: null })}>
          All decks
        </button>
        {given ? (
          <h1 className="telling">{deck.title}</h1>
        ) : (
          <input
            className="editor-title telling"
            aria-label="Title of the deck"
            defaultValue={deck.title}
            key={deck.title}
            onBlur={({ target }) =>
              target.value !== deck.title && act({ type: "retitle", title: target.value })
            }
          />
        )}
        <div className="editor-actions">
          {given ? (
            <button
              type="button"
              className="button"
              onClick={() =>
                void copy().catch((reason: unknown) =>
                  setProblem(reason instanceof Error ? reason.message : String(reason)),
                )
              }
            >
              Make a copy to edit
            </button>
          ) : (
            <>
              <button
                type="button"
                className="button"
                disabled={undo === null}
                onClick={() => undo?.()}
              >
                Undo
              </button>
              <button
                type="button"
                className="button"
                disabled={redo === null}
                onClick={() => redo?.()}
              >
                Redo
              </button>
            </>
          )}
          <DeckTakeAway deck={deck} told={told} />
          <button
            type="button"
            className="button primary"
            disabled={told.length === 0}
            onClick={() => change({ slide: at + 1 })}
          >
            Present
          </button>
        </div>
      </header>
      {problem === null ? null : (
        <p className="editor-unkept" role="alert">
          {problem}
        </p>
      )}
      {unkept === null || given ? null : (
        <p className="editor-unkept" role="alert">
          {unkept}{" "}
          <button type="button" className="button" onClick={keepAgain}>
            Keep it on this device
          </button>{" "}
          <button type="button" className="button" onClick={() => saveDeck(deck)}>
            Save it to a file
          </button>
        </p>
      )}
      {mine === null ? null : (
        <p className="editor-unkept" role="alert">
          Another tab changed this deck while it was being changed here. Both are kept: the other
          tab’s is shown, and what was written here is “{mine.title}”.{" "}
          <button type="button" className="button" onClick={() => change({ deck: mine.id })}>
            Open mine
          </button>
        </p>
      )}
      <div className="editor-rail">
        <SlideRail
          told={told}
          at={at}
          geography={geography}
          edit={given ? null : act}
          onChoose={setChosen}
        />
        {given ? null : (
          <label className="slide-choice">
            Add a slide
            <select
              value=""
              onChange={({ target }) => {
                const kind = SLIDE_KINDS.find((one) => one === target.value);
                if (kind !== undefined)
                  act({ type: "add", slide: newSlide(newId(), { kind }), at: at + 1 }, at + 1);
              }}
            >
              <option value="">Choose its type…</option>
              {SLIDE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {SLIDE_KIND_WORDS[kind]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div className="editor-desk" {...SCROLLABLE} aria-label="Slide">
        {slide === undefined || shown === undefined ? (
          <p className="editor-empty telling">
            This deck is empty. Add a slide here, or use “Add to deck” on any map.
          </p>
        ) : (
          <>
            <div
              className="editor-preview thumbnail"
              role={given ? "img" : "group"}
              aria-label={`Slide ${at + 1}: ${shown.title}`}
            >
              <SlideStage
                key={slide.id}
                told={shown}
                {...(!given && {
                  writing: {
                    slide,
                    onChange: (changed) => act({ type: "change", at, change: changed }),
                  },
                })}
                map={
                  geography && (
                    <StillMap
                      told={shown}
                      geography={geography}
                      onPick={pointing && !given ? pin : undefined}
                    />
                  )
                }
              />
            </div>
            {given ? (
              <section className="panel editor-notes" aria-label="Notes">
                <h2 className="label">Notes for the speaker</h2>
                <p className="telling">{shown.notes}</p>
              </section>
            ) : (
              <SlideForm
                key={slide.id}
                slide={slide}
                facts={facts}
                pointing={pointing}
                onPoint={() => setPointing(!pointing)}
                onPlace={pinPlace}
                onChange={(changed) => act({ type: "change", at, change: changed })}
                onOpenMap={() =>
                  change({ ...viewOf(slide.view), screen: "explore", deck: deck.id, slide: at + 1 })
                }
              />
            )}
          </>
        )}
      </div>
    </div>
  );
};
