import { useId, useState } from "react";
import type { AtlasFacts } from "../../../domain/deck/atlas-facts";
import { runsOf } from "../../../domain/deck/live-text";

/**
 * A field whose braces are live: below it stands what the slide will say, each figure as a chip.
 * What is typed is taken over when the field is left, so that one undo takes back one thought.
 */
export const LiveField = ({
  label,
  value,
  facts,
  lines = 1,
  onChange,
}: {
  label: string;
  value: string;
  facts: AtlasFacts;
  lines?: number;
  onChange: (value: string) => void;
}) => {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const runs = runsOf(text, facts);
  const faults = runs.flatMap((run) => (run.kind === "error" ? [run.reason] : []));
  const field = {
    id,
    value: text,
    "aria-describedby": `${id}-told`,
    "aria-invalid": faults.length > 0,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
    onBlur: () => {
      setTyped(null);
      if (typed !== null && typed !== value) onChange(typed);
    },
  };
  return (
    <div className="live-field">
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? <input type="text" {...field} /> : <textarea rows={lines} {...field} />}
      <p id={`${id}-told`} className="live-told">
        {runs.every(({ kind }) => kind === "typed")
          ? null
          : runs.map((run, at) =>
              run.kind === "typed" ? (
                run.text
              ) : (
                <span key={at} className="live-chip" data-kind={run.kind} title={run.source}>
                  {run.text}
                </span>
              ),
            )}
      </p>
      {faults.map((fault) => (
        <p key={fault} className="live-fault" role="alert">
          {fault}
        </p>
      ))}
    </div>
  );
};
