import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useView } from "../../../data/use-view";
import type { Deck } from "../../../domain/deck/deck";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import type { MapGeography } from "../../../map/map-data";
import { SlideStage } from "../stage/slide-stage";
import { StillMap } from "../stage/still-map";
import { speakerChannel, type SpeakerMessage } from "./speaker-channel";
import { Timer } from "./timer";
import { usePresenterKeys } from "./use-presenter-keys";
import "./presenter.css";

/** The speaker's own window: this slide, the next one, the notes and the time. It drives the audience's. */
export const SpeakerView = ({
  deck,
  told,
  geography,
}: {
  deck: Deck;
  told: readonly ToldSlide[];
  geography: MapGeography | null;
}) => {
  const [{ slide: first }] = useView();
  const [shown, setShown] = useState({
    slide: first ?? 1,
    release: null as number | null,
    black: false,
  });
  const channel = useRef<BroadcastChannel | null>(null);
  const hear = useEffectEvent((message: SpeakerMessage) => {
    if (message.type === "shows") setShown(message);
  });
  useEffect(() => {
    const opened = speakerChannel(deck.id);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<SpeakerMessage>) => hear(data);
    opened.postMessage({ type: "hello" });
    return () => opened.close();
  }, [deck.id]);
  const tell = (message: SpeakerMessage) => channel.current?.postMessage(message);
  const next = () => tell({ type: "go", by: 1 });
  const previous = () => tell({ type: "go", by: -1 });
  const nothing = () => undefined;
  usePresenterKeys({
    next,
    previous,
    black: () => tell({ type: "black" }),
    first: nothing,
    last: nothing,
    list: nothing,
    explore: nothing,
    leave: () => window.close(),
  });
  const now = told[shown.slide - 1];
  const after = told[shown.slide];
  const small = (slide: ToldSlide) => (
    <div className="thumbnail">
      <SlideStage
        told={slide}
        map={geography && <StillMap view={slide.view} geography={geography} />}
      />
    </div>
  );
  if (now === undefined) return null;
  return (
    <div className="speaker" data-theme="board">
      <header>
        <h1 className="telling">
          {shown.slide} of {told.length}
          {shown.black ? " · screen is black" : ""}
        </h1>
        <Timer />
      </header>
      <section className="speaker-now" aria-label="This slide">
        {small({
          ...now,
          view: shown.release === null ? now.view : { ...now.view, release: shown.release },
        })}
      </section>
      <section className="speaker-next" aria-label="Next slide">
        <h2 className="label">Next</h2>
        {after === undefined ? <p>This is the last slide.</p> : small(after)}
      </section>
      <section className="speaker-notes telling" aria-label="Notes">
        <p>{now.notes === "" ? "No notes on this slide." : now.notes}</p>
      </section>
      <footer>
        <button type="button" className="button" onClick={previous}>
          Back
        </button>
        <button type="button" className="button primary" onClick={next}>
          Next
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={shown.black}
          onClick={() => tell({ type: "black" })}
        >
          Black screen
        </button>
      </footer>
    </div>
  );
};
