import { useState } from "react";
import { linkFaults } from "../domain/link-faults";
import { handFocusOn } from "../platform/hand-focus-on";

/** Quiet word when part of the address that opened the page was not understood. */
export const Notices = () => {
  const [faults, setFaults] = useState(() => linkFaults(window.location.search));
  if (faults === null) return null;
  return (
    <div className="notices" role="region" aria-label="Notices">
      <div>
        <p>{faults.sentence}</p>
        {faults.details.length === 0 ? null : (
          <ul>
            {faults.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </div>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          handFocusOn();
          setFaults(null);
        }}
      >
        Dismiss
      </button>
    </div>
  );
};
