import { useState } from "react";
import { unreadable } from "../domain/view";

/** Quiet word when part of the address that opened the page was not understood. */
export const Notices = () => {
  const [notices, setNotices] = useState(() =>
    unreadable(new URLSearchParams(window.location.search)),
  );
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="region" aria-label="Notices">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      <button type="button" className="quiet" onClick={() => setNotices([])}>
        Dismiss
      </button>
    </div>
  );
};
