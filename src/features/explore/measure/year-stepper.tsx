import { useEffect, useId, useState } from "react";
import { useSay } from "../../../ui/status";

/** A moment on the line; one with a reason cannot be chosen. */
export interface Step {
  readonly year: number;
  readonly reason: string | null;
}

/** Time a year stays on screen while playing, milliseconds. */
const PLAY_EVERY = 1_600;
/** More years than this stand too close for four figures each. */
const MOST_IN_FULL = 7;

/** Years on a line drawn to scale in time, one chosen, or played one after another. */
export const YearStepper = ({
  label,
  playing: playingWords,
  steps,
  year,
  onChoose,
}: {
  label: string;
  /** Said when it starts to play. */
  playing: string;
  /** Oldest first. */
  steps: readonly Step[];
  year: number;
  onChoose: (year: number) => void;
}) => {
  const group = useId();
  const say = useSay();
  const held = steps.filter(({ reason }) => reason === null);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = window.setTimeout(() => {
      const next = held[held.findIndex((step) => step.year === year) + 1];
      if (next === undefined) setPlaying(false);
      else onChoose(next.year);
    }, PLAY_EVERY);
    return () => window.clearTimeout(timer);
  }, [playing, year, held, onChoose]);

  const play = () => {
    const first = held[0];
    if (!playing && first !== undefined && year === held.at(-1)?.year) onChoose(first.year);
    setPlaying(!playing);
    say(playing ? `Stopped at ${year}.` : playingWords);
  };
  return (
    <>
      <div className="stepper-head">
        <span className="label" id={group}>
          {label}
        </span>
        <button type="button" className="quiet" onClick={play} aria-pressed={playing}>
          {playing ? "❚❚ Pause" : "▶ Play"}
        </button>
      </div>
      <div role="radiogroup" aria-labelledby={group} className="stepper-line">
        {steps.map((step) => (
          <label
            key={step.year}
            className="stop"
            style={{ "--at": placeOf(step.year, steps) } as React.CSSProperties}
            title={step.reason ?? undefined}
          >
            <input
              type="radio"
              name={group}
              value={step.year}
              aria-label={String(step.year)}
              checked={step.year === year}
              disabled={step.reason !== null}
              onChange={() => {
                setPlaying(false);
                onChoose(step.year);
              }}
            />
            <span className="stop-dot" aria-hidden="true" />
            <span className="stop-year" aria-hidden="true">
              {steps.length > MOST_IN_FULL ? `’${String(step.year).slice(2)}` : step.year}
            </span>
          </label>
        ))}
      </div>
    </>
  );
};

/** Place on the line, 0…1, to scale in time. */
const placeOf = (year: number, steps: readonly Step[]): number => {
  const [first, last] = [steps[0]?.year ?? year, steps.at(-1)?.year ?? year];
  return last === first ? 0.5 : (year - first) / (last - first);
};
