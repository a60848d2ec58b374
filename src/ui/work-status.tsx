import type { Work } from "./use-work";
import "./work-status.css";

/** What is being made, how far it is, and the way out of it; or why it failed. */
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
    {work.problem === null ? null : (
      <p className="work-problem" role="alert">
        {work.problem}
      </p>
    )}
  </>
);
