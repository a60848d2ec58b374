import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useView } from "../../../data/use-view";
import { searchOf } from "../../../domain/deck/view-search";
import { releasesOf } from "../../../domain/measure-releases";
import type { Deck } from "../../../domain/deck/deck";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import type { MapGeography } from "../../../map/map-data";
import { useSay } from "../../../ui/status";
import { SlideStage } from "../stage/slide-stage";
import { PresenterBar } from "./presenter-bar";
import { ReleaseStrip } from "./release-strip";
import { SlideList } from "./slide-list";
import { speakerChannel, SPEAKER_MARK, type SpeakerMessage } from "./speaker-channel";
import { StageMap } from "./stage-map";
import { usePresenterKeys } from "./use-presenter-keys";
import { useSwipe } from "./use-swipe";
import { inWorkMeasure } from "../../../domain/in-work-measures";
import { groundMeasure } from "../../../domain/mapped-id";
import "./presenter.css";

/** The years a slide steps through before the next slide; none for most. */
const yearsOf = (slide: ToldSlide | undefined): readonly number[] =>
  slide?.play === true
    ? (inWorkMeasure(slide.view.measure)?.years ??
      releasesOf(groundMeasure(slide.view.measure)).map(({ year }) => year))
    : [];

/** A deck, full screen, slide by slide. The slide and, where it steps, the release are in the address. */
export const Presenter = ({
  deck,
  told,
  geography,
}: {
  deck: Deck;
  told: readonly ToldSlide[];
  geography: MapGeography | null;
}) => {
  const [view, change] = useView();
  const say = useSay();
  const stage = useRef<HTMLDivElement>(null);
  const [black, setBlack] = useState(false);
  const [listed, setListed] = useState(false);
  const at = Math.min(Math.max((view.slide ?? 1) - 1, 0), told.length - 1);
  const slide = told[at];
  const years = yearsOf(slide);
  const release =
    years.length === 0 ? null : (years.find((year) => year === view.release) ?? years[0]!);
  const step = release === null ? 0 : years.indexOf(release);

  const show = (to: number, year: number | null = null) => {
    if (to < 0 || to >= told.length) return;
    setBlack(false);
    setListed(false);
    change({ slide: to + 1, release: year }, { replace: true });
  };
  const next = () => {
    if (step < years.length - 1) show(at, years[step + 1]);
    else show(at + 1);
  };
  const previous = () => {
    if (step > 0) show(at, years[step - 1]);
    else show(at - 1, yearsOf(told[at - 1]).at(-1) ?? null);
  };
  const leave = () => {
    if (listed) {
      setListed(false);
      return;
    }
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    change({ slide: null, release: null });
  };
  const explore = () => {
    if (slide === undefined) return;
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    const shown = slide.hasMap ? slide.view : {};
    change({
      ...shown,
      ...(release === null ? {} : { release }),
      screen: "explore",
      deck: deck.id,
      slide: at + 1,
      theme: view.theme,
    });
  };
  const moves = {
    next,
    previous,
    first: () => show(0),
    last: () => show(told.length - 1),
    black: () => setBlack((was) => !was),
    leave,
    list: () => setListed((was) => !was),
    explore,
  };
  usePresenterKeys(moves);
  const swipe = useSwipe(next, previous);

  const hear = useEffectEvent(
    (message: SpeakerMessage, answer: (message: SpeakerMessage) => void) => {
      if (message.type === "go") (message.by === 1 ? next : previous)();
      if (message.type === "black") moves.black();
      if (message.type === "hello") answer({ type: "shows", slide: at + 1, release, black });
    },
  );
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = speakerChannel(deck.id);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<SpeakerMessage>) =>
      hear(data, (answer) => opened.postMessage(answer));
    return () => opened.close();
  }, [deck.id]);
  const title = slide?.title ?? "";
  useEffect(() => {
    channel.current?.postMessage({ type: "shows", slide: at + 1, release, black });
    say(
      black
        ? "Black screen"
        : `Slide ${at + 1} of ${told.length}: ${title}${release === null ? "" : `, ${release}`}`,
    );
  }, [at, release, black, say, title, told.length]);
  useEffect(() => stage.current?.focus(), []);

  if (slide === undefined) return null;
  const shown = release === null ? slide.view : { ...slide.view, release };
  return (
    <div className="presenter" data-theme="board" data-black={black}>
      <div
        ref={stage}
        className="presenter-stage"
        role="region"
        aria-label={`Slide ${at + 1} of ${told.length}`}
        tabIndex={-1}
        {...swipe}
      >
        <SlideStage
          told={{ ...slide, view: shown }}
          map={
            geography === null ? null : (
              <StageMap geography={geography} view={shown} callouts={slide.callouts} />
            )
          }
        >
          {release === null ? null : <ReleaseStrip years={years} shown={release} />}
        </SlideStage>
      </div>
      <progress
        className="presenter-progress"
        aria-label="Progress"
        value={at + 1}
        max={told.length}
      />
      <PresenterBar
        at={at}
        count={told.length}
        moves={moves}
        onSpeaker={() => {
          const search = searchOf({ screen: "present", deck: deck.id, slide: at + 1 });
          window.open(
            `?${search}${SPEAKER_MARK}`,
            `speaker-${deck.id}`,
            "popup,width=1100,height=720",
          );
        }}
        onFullScreen={() =>
          void document.documentElement.requestFullscreen().catch(() => undefined)
        }
      />
      {listed ? (
        <SlideList
          told={told}
          at={at}
          geography={geography}
          onChoose={(to) => show(to)}
          onClose={() => setListed(false)}
        />
      ) : null}
      {black ? (
        <button
          type="button"
          className="presenter-black"
          aria-label="Show the slide again"
          onClick={moves.black}
        />
      ) : null}
    </div>
  );
};
