import { useEffect, useState } from "react";
import type { Failure } from "../../../data/failure";
import { titlesListed } from "../../../domain/format";
import { inWorkMeasure, inWorkYear } from "../../../domain/in-work-measures";
import { groundMeasure } from "../../../domain/mapped-id";
import { measureOf, releaseShown } from "../../../domain/measure-releases";
import type { View } from "../../../domain/view";
import { CodeError } from "../../../platform/code-error";
import { useRetryTogether } from "../../../platform/retry-together";
import { useToldOnce } from "../../../platform/told-once";

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
  const retry = useRetryTogether(
    errors.some(({ error }) => error instanceof CodeError),
    () => errors.forEach((each) => each.retry()),
  );
  if (errors.length === 0 && !isLong) return null;
  const name = wantedName(shown, wanted);
  return (
    <div className="still-note" role={errors.length > 0 ? "alert" : "status"}>
      <p>
        Still showing <b>{titleOf(shown)}</b>.{" "}
        {errors.length > 0 ? `${name} did not load.` : `${name} is loading…`}
        {errors.map(({ error }) => (
          <Cause key={error.message} error={error} />
        ))}
      </p>
      {errors.length > 0 ? (
        <button type="button" className="button primary" onClick={retry}>
          Retry
        </button>
      ) : null}
      <button type="button" className="button" onClick={onKeep}>
        Stay with this
      </button>
    </div>
  );
};

/** Why: said here unless the note of another part tells of the same file. */
const Cause = ({ error }: { error: Error }) => {
  const code = error instanceof CodeError ? error : null;
  const parts = useToldOnce(code?.what ?? "", code?.file ?? null, true);
  if (parts === null) return null;
  return (
    <span className="small">
      {code === null ? error.message : `${titlesListed(parts)} ${code.problem}`}
    </span>
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
