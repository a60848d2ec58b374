import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useView } from "../../../data/use-view";
import { searchOf } from "../../../domain/deck/view-search";
import type { Deck } from "../../../domain/deck/deck";
import { nextPosition, previousPosition, type Position } from "../../../domain/deck/slide-steps";
import { slideAt, type ToldSlide } from "../../../domain/deck/told-slide";
import type { MapGeography } from "../../../map/map-data";
import { useInertAround } from "../../../ui/use-inert-around";
import { useSay } from "../../../ui/status";
import { getReadyForCharts, SlideStage } from "../stage/slide-stage";
import { PresenterBar } from "./presenter-bar";
import { PresenterHelp } from "./presenter-help";
import { ReleaseStrip } from "./release-strip";
import { SlideList } from "./slide-list";
import { speakerChannel, speakerMark, type SpeakerMessage } from "./speaker-channel";
import { StagePictures, type StagePicture } from "./stage-pictures";
import { StagePointer, type PointerMode } from "./stage-pointer";
import { usePresenterKeys } from "./use-presenter-keys";
import { useSwipe } from "./use-swipe";
import "./presenter.css";

const pictureAt = (slide: ToldSlide, year: number | null): StagePicture => ({
  key: `${slide.id} ${String(year)}`,
  told: slideAt(slide, year),
});

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
  const cover = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [blank, setBlank] = useState<"black" | "white" | null>(null);
  const [pointer, setPointer] = useState<PointerMode>("none");
  const [helped, setHelped] = useState(false);
  const black = blank === "black";
  const [listed, setListed] = useState(false);
  const at = Math.min(Math.max((view.slide ?? 1) - 1, 0), told.length - 1);
  const slide = told[at];
  const deckYears = useMemo(() => told.map(({ steps }) => steps.map(({ year }) => year)), [told]);
  const years = deckYears[at] ?? [];
  const release =
    years.length === 0 ? null : (years.find((year) => year === view.release) ?? years[0]!);
  const position: Position = { at, year: release };

  const show = (to: number, year: number | null = null) => {
    if (to < 0 || to >= told.length) return;
    setBlank(null);
    setListed(false);
    change({ slide: to + 1, release: year }, { replace: true });
  };
  const go = (to: Position | null) => {
    if (to !== null) show(to.at, to.year);
  };
  const next = () => go(nextPosition(deckYears, position));
  const previous = () => go(previousPosition(deckYears, position));
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
    // Full screen and the board's colours stay: the audience goes on watching.
    const shown = slide.hasMap ? slide.view : {};
    change({
      ...shown,
      ...(release === null ? {} : { release }),
      screen: "explore",
      deck: deck.id,
      slide: at + 1,
      theme: "board",
    });
  };
  const moves = {
    next,
    previous,
    first: () => show(0),
    last: () => show(told.length - 1),
    jump: (number: number) => show(number - 1),
    black: () => setBlank((was) => (was === "black" ? null : "black")),
    white: () => setBlank((was) => (was === "white" ? null : "white")),
    pointer: () => setPointer((was) => (was === "pointer" ? "none" : "pointer")),
    pen: () => setPointer((was) => (was === "pen" ? "none" : "pen")),
    help: () => setHelped((was) => !was),
    leave,
    list: () => setListed((was) => !was),
    explore,
  };
  usePresenterKeys(moves);
  const swipe = useSwipe(next, previous);

  const hear = useEffectEvent(
    (message: SpeakerMessage, answer: (message: SpeakerMessage) => void) => {
      if (message.type === "go") (message.by === 1 ? next : previous)();
      if (message.type === "jump") show(Math.min(message.to, told.length) - 1);
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
      blank !== null
        ? `${blank === "black" ? "Black" : "White"} screen`
        : `Slide ${at + 1} of ${told.length}: ${title}${release === null ? "" : `, ${release}`}`,
    );
  }, [at, release, black, blank, say, title, told.length]);
  useEffect(() => stage.current?.focus(), []);
  useEffect(getReadyForCharts, []);
  useInertAround(cover);

  const now = useMemo(
    () => (slide === undefined ? null : pictureAt(slide, release)),
    [slide, release],
  );
  const coming = nextPosition(deckYears, position);
  const comingSlide = coming === null ? undefined : told[coming.at];
  const comingYear = coming?.year ?? null;
  const nextPicture = useMemo(
    () => (comingSlide === undefined ? null : pictureAt(comingSlide, comingYear)),
    [comingSlide, comingYear],
  );

  if (slide === undefined || now === null) return null;
  return (
    <div ref={cover} className="presenter" data-theme="board" data-pointer={pointer}>
      <div
        ref={stage}
        className="presenter-stage"
        role="region"
        aria-label={`Slide ${at + 1} of ${told.length}`}
        tabIndex={-1}
        {...swipe}
      >
        <SlideStage
          told={now.told}
          number={at + 1}
          map={
            geography === null ? null : (
              <StagePictures geography={geography} now={now} next={nextPicture} />
            )
          }
        >
          {release === null ? null : <ReleaseStrip years={years} shown={release} />}
        </SlideStage>
        {pointer === "none" ? null : (
          <StagePointer key={`${at} ${String(release)}`} mode={pointer} />
        )}
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
        pointer={pointer}
        onSpeaker={() => {
          const search = searchOf({ screen: "present", deck: deck.id, slide: at + 1 });
          window.open(
            `?${search}${speakerMark()}`,
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
      {helped ? <PresenterHelp onClose={() => setHelped(false)} /> : null}
      {blank === null ? null : (
        <button
          type="button"
          className="presenter-blank"
          data-blank={blank}
          aria-label="Show the slide again"
          onClick={() => setBlank(null)}
        />
      )}
    </div>
  );
};
