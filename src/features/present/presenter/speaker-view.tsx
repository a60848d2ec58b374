import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useView } from "../../../data/use-view";
import type { Deck } from "../../../domain/deck/deck";
import { nextPosition } from "../../../domain/deck/slide-steps";
import { slideAt, type ToldSlide } from "../../../domain/deck/told-slide";
import type { MapGeography } from "../../../map/map-data";
import { SlideStage } from "../stage/slide-stage";
import { StillMap } from "../stage/still-map";
import { SCROLLABLE } from "../../../ui/scrollable";
import { speakerChannel, type SpeakerMessage } from "./speaker-channel";
import { Timer } from "./timer";
import { usePresenterKeys } from "./use-presenter-keys";
import "./presenter.css";

/** Size of the notes in CSS pixels. */
const NOTES = { usual: 28, least: 20, most: 60, step: 4 } as const;

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
  const [size, setSize] = useState<number>(NOTES.usual);
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
  const jump = (to: number) => tell({ type: "jump", to });
  const nothing = () => undefined;
  usePresenterKeys({
    next,
    previous,
    black: () => tell({ type: "black" }),
    first: () => jump(1),
    last: () => jump(told.length),
    jump,
    white: nothing,
    pointer: nothing,
    pen: nothing,
    help: nothing,
    list: nothing,
    explore: nothing,
    leave: () => window.close(),
  });
  const now = told[shown.slide - 1];
  const years = told.map(({ steps }) => steps.map(({ year }) => year));
  const after = nextPosition(years, { at: shown.slide - 1, year: shown.release });
  const coming = after === null ? undefined : told[after.at];
  const small = (slide: ToldSlide) => (
    <div className="thumbnail">
      <SlideStage told={slide} map={geography && <StillMap told={slide} geography={geography} />} />
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
        {small(slideAt(now, shown.release))}
      </section>
      <section className="speaker-next" aria-label="Next slide">
        <h2 className="label">
          {after?.at === shown.slide - 1 ? `Next: ${String(after.year)}, on this slide` : "Next"}
        </h2>
        {after === null || coming === undefined ? (
          <p>This is the last slide.</p>
        ) : (
          small(slideAt(coming, after.year))
        )}
      </section>
      <section
        className="speaker-notes telling"
        aria-label="Notes"
        style={{ fontSize: `${size}px` }}
        {...SCROLLABLE}
      >
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
        <label className="speaker-jump">
          Go to
          <select value={shown.slide} onChange={({ target }) => jump(Number(target.value))}>
            {told.map(({ id, title }, at) => (
              <option key={id} value={at + 1}>
                {at + 1}. {title}
              </option>
            ))}
          </select>
        </label>
        <span role="group" aria-label="Size of the notes">
          <button
            type="button"
            className="button"
            aria-label="Smaller notes"
            disabled={size <= NOTES.least}
            onClick={() => setSize(size - NOTES.step)}
          >
            A−
          </button>{" "}
          <button
            type="button"
            className="button"
            aria-label="Larger notes"
            disabled={size >= NOTES.most}
            onClick={() => setSize(size + NOTES.step)}
          >
            A+
          </button>
        </span>
      </footer>
    </div>
  );
};
