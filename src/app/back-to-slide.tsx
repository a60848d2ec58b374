import { useEffect, useEffectEvent, useState } from "react";
import { useView } from "../data/use-view";
import { errorOf } from "../platform/error-of";
import { loadCode } from "../platform/load-code";
import { FailureNote } from "../ui/failure-note";
import { useSay } from "../ui/status";

/** Leads from a question explored back to the slide it was asked on: a button, and Backspace. */
export const BackToSlide = () => {
  const [view, change] = useView();
  const { screen, deck, slide } = view;
  const say = useSay();
  const [said, setSaid] = useState<string | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const waiting = screen !== "present" && deck !== null && slide !== null;
  const back = () => change({ screen: "present" });
  const press = useEffectEvent((event: KeyboardEvent) => {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.closest("input, textarea, select") !== null;
    if (event.key !== "Backspace" || typing) return;
    event.preventDefault();
    back();
  });
  useEffect(() => {
    if (!waiting) return;
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [waiting]);
  if (!waiting) return null;
  const put = async () => {
    const { replaceView } = await loadCode(
      "The part that puts a view on a slide",
      () => import("../features/present/take-away/replace-view"),
    );
    const words = await replaceView(deck, slide, view);
    setSaid(words);
    say(words);
  };
  const start = () => {
    setFailure(null);
    put().catch((reason: unknown) => setFailure(errorOf(reason)));
  };
  return (
    <div className="back-to-slide">
      <button type="button" className="button primary" aria-keyshortcuts="Backspace" onClick={back}>
        Back to slide {slide} <kbd aria-hidden>⌫</kbd>
      </button>
      <button type="button" className="button" onClick={start}>
        Put this view on the slide
      </button>
      <button type="button" className="button" onClick={() => change({ deck: null, slide: null })}>
        Stay here
      </button>
      {said === null ? null : <p className="small">{said}</p>}
      {failure === null ? null : <FailureNote error={failure} onRetry={start} />}
    </div>
  );
};
