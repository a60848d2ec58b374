import { useView } from "../../data/use-view";
import { VIEW_KEYS } from "../../domain/view";
import { CodeError } from "../../platform/code-error";
import { PartFault } from "../../ui/part-fault";

interface Failure {
  readonly error: Error;
  readonly retry: () => void;
}

/** What could not be loaded. Code that is missing is told of once, with all else that lacks it. */
export const Failures = ({ errors }: { errors: readonly Failure[] }) => {
  const isCode = ({ error }: Failure): boolean => error instanceof CodeError;
  const files = errors.filter((each) => !isCode(each));
  return (
    <>
      {errors.filter(isCode).map(({ error, retry }) => (
        <PartFault
          key={error.message}
          what="Part of the atlas"
          className="panel failures"
          reason={error}
          onRetry={retry}
        />
      ))}
      {files.length === 0 ? null : <FileFailures errors={files} />}
    </>
  );
};

/** File by file: a way to try again, and another measure where one failed. */
const FileFailures = ({ errors }: { errors: readonly Failure[] }) => {
  const [{ measure }, change] = useView();
  const first = VIEW_KEYS.measure.fallback;
  return (
    <div className="panel failures" role="alert">
      <h2 className="telling">Part of the atlas did not load</h2>
      <ul>
        {errors.map(({ error }) => (
          <li key={error.message}>{error.message}</li>
        ))}
      </ul>
      <p className="row">
        <button
          type="button"
          className="button primary"
          onClick={() => errors.forEach(({ retry }) => retry())}
        >
          Retry
        </button>
        {measure === first ? null : (
          <button type="button" className="button" onClick={() => change({ measure: first })}>
            Show multiple deprivation
          </button>
        )}
      </p>
    </div>
  );
};
