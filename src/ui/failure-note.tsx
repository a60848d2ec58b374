import { CodeError } from "../platform/code-error";
import { PartFault } from "./part-fault";

/** What did not come for one part of a panel, and the way to ask for it again. */
export const FailureNote = ({ error, onRetry }: { error: Error; onRetry: () => void }) =>
  error instanceof CodeError ? (
    <PartFault what={error.what} reason={error} onRetry={onRetry} />
  ) : (
    <p className="small" role="alert">
      {error.message}{" "}
      <button type="button" className="button small-button" onClick={onRetry}>
        Retry
      </button>
    </p>
  );
