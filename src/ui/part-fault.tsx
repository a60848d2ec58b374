import { CodeError } from "../platform/code-error";
import { reloadAtlas, tellNewer } from "../platform/reload";
import { ReloadLoss } from "./reload-loss";
import { useRetryTogether } from "./retry-together";
import "./part-fault.css";

const wordsOf = (what: string, reason: unknown): string => {
  if (reason instanceof CodeError) return reason.message;
  const cause = reason instanceof Error ? ` (${reason.message})` : "";
  return `${what} stopped because of a fault in the atlas${cause}. Everything else still works.`;
};

/** A part of the page that failed: what, why, and the way on. */
export const PartFault = ({
  what,
  reason,
  className = "",
  onRetry,
  onDismiss,
}: {
  what: string;
  reason: unknown;
  className?: string | undefined;
  onRetry: () => void;
  onDismiss?: (() => void) | undefined;
}) => {
  const isCode = reason instanceof CodeError;
  const isNewer = isCode && reason.isNewerThere;
  const retry = useRetryTogether(isCode && !isNewer, onRetry);
  return (
    <div className={`part-fault ${className}`} role="alert">
      <p>{wordsOf(what, reason)}</p>
      {isNewer ? <ReloadLoss /> : null}
      <p className="part-fault__ways">
        {isNewer ? (
          <button
            type="button"
            className="button primary"
            onClick={() => {
              tellNewer();
              void reloadAtlas();
            }}
          >
            Reload
          </button>
        ) : (
          <button type="button" className="button primary" onClick={retry}>
            Retry
          </button>
        )}
        {onDismiss === undefined ? null : (
          <button type="button" className="button" onClick={onDismiss}>
            Dismiss
          </button>
        )}
      </p>
    </div>
  );
};
