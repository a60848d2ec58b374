import { useEffect, useId, useState } from "react";
import { columnOf, releasesOf, releasesWithout } from "../../../domain/measure-releases";
import type { MeasureId } from "../../../domain/measures";
import { listed } from "../../../domain/format";
import { useSay } from "../../../ui/status";

interface Step {
  readonly year: number;
  readonly reason: string | null;
}

/** Time a release stays on screen while playing, milliseconds. */
const PLAY_EVERY = 1_600;

/** The releases of a measure on a line drawn to scale in time; those it lacks stand greyed. */
export const ReleaseStepper = ({
  measure,
  year,
  onChoose,
}: {
  measure: MeasureId;
  year: number;
  onChoose: (year: number) => void;
}) => {
  const group = useId();
  const say = useSay();
  const held = releasesOf(measure);
  const steps: readonly Step[] = [
    ...held.map((release) => ({ year: release.year, reason: null })),
    ...releasesWithout(measure).map(({ release, reason }) => ({ year: release.year, reason })),
  ].toSorted((a, b) => a.year - b.year);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = window.setTimeout(() => {
      const next = held[held.findIndex((release) => release.year === year) + 1];
      if (next === undefined) setPlaying(false);
      else onChoose(next.year);
    }, PLAY_EVERY);
    return () => window.clearTimeout(timer);
  }, [playing, year, held, onChoose]);

  const play = () => {
    const first = held[0];
    if (!playing && first !== undefined && year === held.at(-1)?.year) onChoose(first.year);
    setPlaying(!playing);
    say(playing ? "Stopped." : "Playing the releases one after another.");
  };
  const current = held.find((release) => release.year === year);
  const derived = current ? columnOf(measure, current).derived : undefined;
  if (steps.length === 1) {
    return <p className="release-only">{current?.title}: the only release of this measure.</p>;
  }
  return (
    <div className="stepper">
      <div className="stepper-head">
        <span className="label" id={group}>
          Release
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
              checked={step.year === year}
              disabled={step.reason !== null}
              onChange={() => {
                setPlaying(false);
                onChoose(step.year);
              }}
            />
            <span className="stop-dot" aria-hidden="true" />
            <span className="stop-year">{step.year}</span>
          </label>
        ))}
      </div>
      <MissingReasons steps={steps} />
      {derived === undefined ? null : (
        <p className="small note">
          {year}: {lowerFirst(derived)}.
        </p>
      )}
    </div>
  );
};

/** Place on the line, 0…1, to scale in time. */
const placeOf = (year: number, steps: readonly Step[]): number => {
  const [first, last] = [steps[0]?.year ?? year, steps.at(-1)?.year ?? year];
  return last === first ? 0.5 : (year - first) / (last - first);
};

const MissingReasons = ({ steps }: { steps: readonly Step[] }) => {
  const reasons = new Set(steps.flatMap(({ reason }) => (reason === null ? [] : [reason])));
  return [...reasons].map((reason) => {
    const years = steps.flatMap((step) => (step.reason === reason ? [String(step.year)] : []));
    return (
      <p className="small note" key={reason}>
        {listed(years)}: {lowerFirst(reason)}.
      </p>
    );
  });
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
