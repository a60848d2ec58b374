import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { decksQuery, givenDecks } from "../../../data/decks/deck-queries";
import { isLinkedId } from "../../../data/decks/deck-link";
import { forgetDeck, keepDeck, keptDeck } from "../../../data/decks/deck-store";
import { useView } from "../../../data/use-view";
import { newDeck, newSlide, type Deck } from "../../../domain/deck/deck";
import { isSameDeck, readDeckFile } from "../../../domain/deck/deck-file";
import { plural } from "../../../domain/format";
import { useGeography } from "../../../map/use-geography";
import { useSay } from "../../../ui/status";
import { SlideStage } from "../stage/slide-stage";
import { StillMap } from "../stage/still-map";
import { saveDeck } from "../take-away/save-deck";
import { showsCompare, useFacts, useTold } from "../use-told-deck";
import { BrandPanel } from "../brand/brand-panel";
import { OfflineStatus } from "./offline-status";
import { newId } from "../../../platform/new-id";

/** The deck a single file carries is made anew each time it is read, so decks are told by their id. */
const isGiven = ({ id }: Deck): boolean => givenDecks().some((given) => given.id === id);

/** All decks: those that come with the atlas, those kept on this device, and a place to begin one. */
export const DeckShelf = () => {
  const [, change] = useView();
  const say = useSay();
  const client = useQueryClient();
  const { data: kept = [], error: unread, refetch } = useQuery(decksQuery);
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<Deck | null>(null);
  /** From a file whose deck is saved here already, and not the same. */
  const [incoming, setIncoming] = useState<Deck | null>(null);

  const keep = async (deck: Deck): Promise<void> => {
    await keepDeck(deck);
    await client.invalidateQueries({ queryKey: decksQuery.queryKey });
  };
  const attempt = (work: Promise<void>) => {
    setProblem(null);
    work.catch((reason: unknown) =>
      setProblem(reason instanceof Error ? reason.message : String(reason)),
    );
  };
  const begin = async () => {
    const deck = newDeck(newId(), "New deck");
    await keep({
      ...deck,
      slides: [newSlide(newId(), { kind: "title", title: "New deck" })],
    });
    change({ deck: deck.id });
  };
  const open = async (chosen: File) => {
    const deck = readDeckFile(await chosen.text());
    const saved = await keptDeck(deck.id).catch(() => null);
    if (saved !== null && !isSameDeck(saved, deck)) setIncoming(deck);
    // A deck that came with the atlas cannot be written over: the file's version is kept beside it.
    else await openAs(deck, isGiven(deck) ? newId() : deck.id);
  };
  const openAs = async (deck: Deck, id: string) => {
    await keep({ ...deck, id });
    setIncoming(null);
    say(`Opened ${deck.title}`);
    change({ deck: id });
  };
  const forget = async (deck: Deck) => {
    await forgetDeck(deck.id);
    await client.invalidateQueries({ queryKey: decksQuery.queryKey });
    setDeleted(deck);
    say(`${deck.title} deleted`);
  };
  return (
    <div className="present-page">
      <header className="shelf-head">
        <div>
          <h1 className="telling">Present</h1>
          <p>
            Slides are live views of the map. Show them full screen, answer questions on the map,
            and export them.
          </p>
        </div>
        <div className="present-actions">
          <button type="button" className="button" onClick={() => file.current?.click()}>
            Open a deck file
          </button>
          <button type="button" className="button primary" onClick={() => attempt(begin())}>
            New deck
          </button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            aria-label="Deck file"
            className="sr-only"
            tabIndex={-1}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen !== undefined) attempt(open(chosen));
              target.value = "";
            }}
          />
        </div>
      </header>
      {problem === null ? null : (
        <p className="present-problem" role="alert">
          {problem}
        </p>
      )}
      {incoming === null ? null : (
        <p className="present-problem" role="alert">
          “{incoming.title}” is already on this device, and the two differ.{" "}
          <button
            type="button"
            className="button primary"
            onClick={() =>
              attempt(openAs({ ...incoming, title: `${incoming.title} (from the file)` }, newId()))
            }
          >
            Keep both
          </button>{" "}
          <button
            type="button"
            className="button"
            onClick={() => attempt(openAs(incoming, incoming.id))}
          >
            Replace the saved one
          </button>{" "}
          <button type="button" className="button" onClick={() => setIncoming(null)}>
            Cancel
          </button>
        </p>
      )}
      {unread === null ? null : (
        <p className="present-problem" role="alert">
          {unread.message}{" "}
          <button type="button" className="button" onClick={() => void refetch()}>
            Retry
          </button>
        </p>
      )}
      {deleted === null ? null : (
        <p className="present-problem" role="status">
          {deleted.title} was deleted from this device.{" "}
          <button
            type="button"
            className="button"
            onClick={() => attempt(keep(deleted).then(() => setDeleted(null)))}
          >
            Undo
          </button>{" "}
          <button type="button" className="button" onClick={() => saveDeck(deleted)}>
            Save it to a file
          </button>
        </p>
      )}
      <ul className="shelf" aria-label="Decks">
        {[...givenDecks(), ...kept.filter((deck) => !isGiven(deck))].map((deck) => (
          <DeckCard
            key={deck.id}
            deck={deck}
            onForget={isGiven(deck) ? null : () => attempt(forget(deck))}
          />
        ))}
      </ul>
      <BrandPanel />
      <OfflineStatus />
    </div>
  );
};

const DeckCard = ({ deck, onForget }: { deck: Deck; onForget: (() => void) | null }) => {
  const [, change] = useView();
  const { facts } = useFacts(showsCompare(deck));
  const { geography } = useGeography();
  const told = useTold(deck, facts);
  const cover = told?.find(({ hasMap }) => hasMap) ?? told?.[0];
  return (
    <li className="deck-card panel">
      <div className="thumbnail" inert>
        {cover === undefined ? null : (
          <SlideStage
            told={cover}
            map={geography && <StillMap told={cover} geography={geography} />}
          />
        )}
      </div>
      <div className="deck-words">
        <h2 className="telling">{deck.title}</h2>
        <p className="small">
          {plural(deck.slides.length, "slide")} ·{" "}
          {onForget !== null
            ? "saved on this device"
            : isLinkedId(deck.id)
              ? "from a link, not saved on this device"
              : "built in"}
        </p>
        <p className="present-actions">
          <button
            type="button"
            className="button primary"
            aria-label={`Present ${deck.title}`}
            disabled={deck.slides.length === 0}
            onClick={() => change({ deck: deck.id, slide: 1 })}
          >
            Present
          </button>
          <button
            type="button"
            className="button"
            aria-label={`Open ${deck.title}`}
            onClick={() => change({ deck: deck.id })}
          >
            {onForget === null ? "Open" : "Edit"}
          </button>
          {onForget === null ? null : (
            <button
              type="button"
              className="quiet"
              aria-label={`Delete ${deck.title}`}
              onClick={onForget}
            >
              Delete
            </button>
          )}
        </p>
      </div>
    </li>
  );
};
