import { useEffect, useRef, useState, type ReactNode } from "react";

import { LONGEST_NAME } from "../../../domain/own-by-hand";
import type { OwnPlace } from "../../../domain/own-place";
import { aim, nameIt, rest, useByHand, useMapTakes } from "./by-hand";

/** Puts a new place on the map by a press, then asks for its name. */
export const PlaceOnMap = () => {
  const takes = useMapTakes();
  const now = useByHand();
  // Whatever closes the panel ends it.
  useEffect(() => rest, []);
  if (!takes)
    return (
      <p className="small">To place by a press, show the map, with areas rather than hexagons.</p>
    );
  return (
    <>
      <AimButton moves={null} className="button small-button">
        Place on the map
      </AimButton>
      {now.step === "name" ? <NameForm key={now.place.name} name={now.place.name} /> : null}
    </>
  );
};

/** Aims the map, and leaves that again; afterwards the focus comes back. */
export const AimButton = ({
  moves,
  className,
  label,
  children,
}: {
  /** The place it moves; null for a new one. */
  moves: OwnPlace | null;
  className: string;
  label?: string;
  children: ReactNode;
}) => {
  const takes = useMapTakes();
  const now = useByHand();
  const button = useRef<HTMLButtonElement>(null);
  const isAiming = now.step === "aim" && now.moves === moves;
  const isIts = isAiming || (now.step === "name" && moves === null);
  const wasIts = useRef(isIts);
  useEffect(() => {
    if (wasIts.current && now.step === "rest") button.current?.focus();
    wasIts.current = isIts;
  }, [isIts, now.step]);
  return (
    <button
      ref={button}
      type="button"
      className={className}
      aria-label={label}
      aria-pressed={isAiming}
      disabled={!takes}
      onClick={() => (isAiming ? rest() : aim(moves))}
    >
      {children}
    </button>
  );
};

const NameForm = ({ name }: { name: string }) => {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      className="own-name"
      onSubmit={(event) => {
        event.preventDefault();
        nameIt(text);
      }}
    >
      <label className="field">
        <span className="label">Name of the new place</span>
        <input
          ref={field}
          value={text}
          maxLength={LONGEST_NAME}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            rest();
          }}
        />
      </label>
      <button type="submit" className="button small-button primary">
        Name it
      </button>
    </form>
  );
};
