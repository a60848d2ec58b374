import { useView } from "../../data/use-view";
import { useGeography } from "../../map/use-geography";
import { DeckEditor } from "./editor/deck-editor";
import { LoadFailures } from "./load-failures";
import { Presenter } from "./presenter/presenter";
import { SpeakerView } from "./presenter/speaker-view";
import { SPEAKER_MARK } from "./presenter/speaker-channel";
import { DeckShelf } from "./shelf/deck-shelf";
import { useToldDeck } from "./use-told-deck";
import "./present.css";

/** The shelf of decks, one deck being written, or one being shown: which, the address says. */
export const PresentScreen = () => {
  const [{ deck }] = useView();
  return deck === null ? <DeckShelf /> : <OpenDeck key={deck} id={deck} />;
};

const OpenDeck = ({ id }: { id: string }) => {
  const [view, change] = useView();
  const { deck, facts, told, errors } = useToldDeck(id);
  const { geography, errors: mapErrors } = useGeography();
  const failures = [...errors, ...mapErrors];
  if (failures.length > 0) {
    return <LoadFailures failures={failures} onLeave={() => change({ deck: null, slide: null })} />;
  }
  if (deck === null || told === null || facts === null) {
    return <div className="present-waiting" role="progressbar" aria-label="Opening the deck" />;
  }
  if (view.slide === null || told.length === 0)
    return <DeckEditor key={deck.id} kept={deck} facts={facts} geography={geography} />;
  const Window = window.location.hash === SPEAKER_MARK ? SpeakerView : Presenter;
  return <Window deck={deck} told={told} geography={geography} />;
};
