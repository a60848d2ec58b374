import { useEffect } from "react";

import { MISSED, rest, type ByHand } from "./by-hand";

/** What to do while the map is aimed, over the map; Escape leaves, wherever the focus is. */
export const AimHint = ({ moves, missed }: Extract<ByHand, { step: "aim" }>) => {
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // It ends this alone: nothing else that is open closes.
      event.preventDefault();
      event.stopPropagation();
      rest();
    };
    window.addEventListener("keydown", leave, { capture: true });
    return () => window.removeEventListener("keydown", leave, { capture: true });
  }, []);
  return (
    <div className="draw-hint aim-hint">
      <p>
        {missed
          ? MISSED
          : moves === null
            ? "Press where the place is."
            : `Press where ${moves.name} should be.`}
      </p>
      <button type="button" className="link" onClick={rest}>
        Cancel
      </button>
    </div>
  );
};
