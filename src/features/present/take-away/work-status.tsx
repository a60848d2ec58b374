import type { Work } from "./use-work";

export const WorkStatus = ({ work }: { work: Work }) => (
  <>
    {work.making === null ? null : (
      <p className="work">
        <label>
          Making {work.making}… <progress {...(work.share === null ? {} : { value: work.share })} />
        </label>
      </p>
    )}
    {work.problem === null ? null : (
      <p className="present-problem" role="alert">
        {work.problem}
      </p>
    )}
  </>
);
