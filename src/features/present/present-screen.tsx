import { useEffect } from "react";
import { useOffline } from "../../data/offline/use-offline";
import { eachCause } from "../../data/failures-of";
import { useView } from "../../data/use-view";
import { useGeography } from "../../map/use-geography";
import { DeckEditor } from "./editor/deck-editor";
import { LoadFailures } from "./load-failures";
import { Presenter } from "./presenter/presenter";
import { SpeakerView } from "./presenter/speaker-view";
import { isSpeaker } from "./presenter/speaker-channel";
import { DeckShelf } from "./shelf/deck-shelf";
import { keepOneFile } from "./take-away/one-file";
import { useToldDeck } from "./use-told-deck";
import "./present.css";

/** The shelf of decks, one deck being written, or one being shown: which, the address says. */
export const PresentScreen = () => {
  const [{ deck }] = useView();
  const { kind } = useOffline();
  useEffect(() => {
    // The worker that keeps what is fetched is there.
    if (kind === "ready" && "serviceWorker" in navigator) keepOneFile();
  }, [kind]);
  return deck === null ? <DeckShelf /> : <OpenDeck key={deck} id={deck} />;
};

const OpenDeck = ({ id }: { id: string }) => {
  const [view, change] = useView();
  const { deck, facts, told, errors } = useToldDeck(id);
  const { geography, errors: mapErrors } = useGeography();
  const failures = eachCause([...errors, ...mapErrors]);
  if (failures.length > 0) {
    return <LoadFailures failures={failures} onLeave={() => change({ deck: null, slide: null })} />;
  }
  if (deck === null || told === null || facts === null) {
    return <div className="present-waiting" role="progressbar" aria-label="Opening the deck" />;
  }
  if (view.slide === null || told.length === 0)
    return <DeckEditor key={deck.id} kept={deck} facts={facts} geography={geography} />;
  const Window = isSpeaker(window.location.hash) ? SpeakerView : Presenter;
  return <Window deck={deck} told={told} geography={geography} />;
};
