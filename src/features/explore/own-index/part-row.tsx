import { useId, useState } from "react";

import { percent } from "../../../domain/format";
import { MOST_WEIGHT } from "../../../domain/own-index/index-id";
import { Cross } from "../../../ui/icons";

const weightIn = (text: string): number | null =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_WEIGHT ? Number(text) : null;

/** One measure of an index: its weight by slider or by number, and the share that it makes. */
export const PartRow = ({
  title,
  weight,
  all,
  onWeigh,
  onRemove,
}: {
  title: string;
  weight: number;
  /** The sum of all weights. */
  all: number;
  onWeigh: (weight: number) => void;
  /** null: it is the last. */
  onRemove: (() => void) | null;
}) => {
  const [id, fault] = [useId(), useId()];
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && weightIn(typed) === null;
  const share = percent((100 * weight) / all, 0);
  return (
    <li className="index-part">
      <label htmlFor={id} className="index-part-title">
        {title}
      </label>
      <span className="small index-share">{share}</span>
      <input
        type="range"
        min={1}
        max={MOST_WEIGHT}
        value={weight}
        aria-label={`Weight of ${title}`}
        aria-valuetext={`${weight}, ${share} of the index`}
        onChange={({ target }) => onWeigh(Number(target.value))}
      />
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={MOST_WEIGHT}
        value={typed ?? String(weight)}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? fault : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          const read = weightIn(target.value);
          if (read !== null) onWeigh(read);
        }}
        onBlur={() => setTyped(null)}
      />
      <button
        type="button"
        className="quiet"
        aria-label={`Take out ${title}`}
        aria-disabled={onRemove === null}
        onClick={({ currentTarget }) => {
          if (onRemove === null) return;
          const row = currentTarget.closest("li");
          const beside = row?.nextElementSibling ?? row?.previousElementSibling;
          // Before its button goes: a focus that goes with it starts at the top of the page.
          beside?.querySelector<HTMLElement>("input[type=number]")?.focus();
          onRemove();
        }}
      >
        <Cross />
      </button>
      {isWrong ? (
        <p id={fault} className="small index-fault" role="alert">
          A weight is a whole number from 1 to {MOST_WEIGHT}.
        </p>
      ) : null}
    </li>
  );
};
