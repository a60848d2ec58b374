import { useEffect, useState } from "react";
import type { Failure } from "../../../data/failure";
import { inWorkMeasure, inWorkYear } from "../../../domain/in-work-measures";
import { groundMeasure } from "../../../domain/mapped-id";
import { measureOf, releaseShown } from "../../../domain/measure-releases";
import type { View } from "../../../domain/view";

/** Milliseconds that nothing is said of a wait. */
const SHORT = 1_000;

/** The last picture is named as such while the next is on its way or did not come. */
export const StillNote = ({
  shown,
  wanted,
  errors,
  onKeep,
}: {
  shown: View;
  wanted: View;
  errors: readonly Failure[];
  onKeep: () => void;
}) => {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHORT);
    return () => clearTimeout(timer);
  }, []);
  if (errors.length === 0 && !isLong) return null;
  const name = wantedName(shown, wanted);
  return (
    <div className="still-note" role={errors.length > 0 ? "alert" : "status"}>
      <p>
        Still showing <b>{titleOf(shown)}</b>.{" "}
        {errors.length > 0 ? `${name} did not load.` : `${name} is loading…`}
        {errors.map(({ error: { message } }) => (
          <span key={message} className="small">
            {message}
          </span>
        ))}
      </p>
      {errors.length > 0 ? (
        <button
          type="button"
          className="button primary"
          onClick={() => errors.forEach(({ retry }) => retry())}
        >
          Retry
        </button>
      ) : null}
      <button type="button" className="button" onClick={onKeep}>
        Stay with this
      </button>
    </div>
  );
};

const titleOf = ({ measure, release }: View): string => {
  const inWork = inWorkMeasure(measure);
  const id = groundMeasure(measure);
  return inWork === undefined
    ? `${measureOf(id).title}, ${releaseShown(id, release).year}`
    : `${inWork.title}, ${inWorkYear(inWork, release)}`;
};

/** What is waited for: the measure, or its shape where the measure stays. */
const wantedName = (shown: View, wanted: View): string =>
  shown.measure === wanted.measure && shown.shape !== wanted.shape
    ? wanted.shape === "hexagons"
      ? "The hexagon map"
      : "The map"
    : titleOf(wanted);
