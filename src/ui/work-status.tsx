import { handFocusOn } from "../platform/hand-focus-on";
import type { Work } from "./use-work";
import "./work-status.css";

/** What is being made, how far it is, and the way out of it; then where it went, or why it failed. */
export const WorkStatus = ({ work }: { work: Work }) => (
  <>
    {work.making === null ? null : (
      <div className="work">
        <label>
          Making {work.making}… <progress {...(work.share === null ? {} : { value: work.share })} />
        </label>
        <button type="button" className="quiet" onClick={work.cancel}>
          Cancel
        </button>
      </div>
    )}
    {work.saved === null ? null : (
      <p className="work-saved">Saved as “{work.saved}”: it is among your browser’s downloads.</p>
    )}
    {work.problem === null ? null : (
      <p className="work-problem" role="alert">
        {work.problem}{" "}
        <button
          type="button"
          className="button small-button"
          onClick={({ currentTarget }) => {
            // The dialog goes on hearing Escape.
            const dialog = currentTarget.closest<HTMLElement>("[role='dialog']");
            handFocusOn(() => dialog);
            work.again();
          }}
        >
          Retry
        </button>
      </p>
    )}
  </>
);
