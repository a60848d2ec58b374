import { titlesListed } from "../domain/format";
import { CodeError } from "../platform/code-error";
import { handFocusOn } from "../platform/hand-focus-on";
import { reloadAtlas, tellNewer } from "../platform/reload";
import { ReloadLoss } from "./reload-loss";
import { useRetryTogether } from "../platform/retry-together";
import { useToldOnce } from "../platform/told-once";
import "./part-fault.css";

/** Of a screen or a dialog: in the middle of the page. */
const AFLOAT = "afloat";

const wordsOf = (parts: readonly string[], reason: unknown): string => {
  if (reason instanceof CodeError) return `${titlesListed(parts)} ${reason.problem}`;
  const cause = reason instanceof Error ? ` (${reason.message})` : "";
  return `${titlesListed(parts)} stopped because of a fault in the atlas${cause}. Everything else still works.`;
};

/** A part of the page that failed: what, why, and the way on. */
export const PartFault = ({
  what,
  reason,
  className = "",
  isOpened = false,
  onRetry,
  onDismiss,
}: {
  what: string;
  reason: unknown;
  className?: string | undefined;
  /** The reader has just opened it, and looks there for what became of it. */
  isOpened?: boolean;
  onRetry: () => void;
  onDismiss?: (() => void) | undefined;
}) => {
  const isCode = reason instanceof CodeError;
  const isNewer = isCode && reason.isNewerThere;
  const parts = useToldOnce(
    isCode ? reason.what : what,
    isCode ? reason.file : null,
    isOpened || onDismiss !== undefined || className === AFLOAT,
  );
  const retry = useRetryTogether(isCode && !isNewer, onRetry);
  // The note of another part that waits for the same file tells of this one, and asks for both.
  if (parts === null) return null;
  return (
    <div className={`part-fault ${className}`} role="alert">
      <p>{wordsOf(parts, reason)}</p>
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
          <button
            type="button"
            className="button"
            onClick={() => {
              handFocusOn();
              onDismiss();
            }}
          >
            Dismiss
          </button>
        )}
      </p>
    </div>
  );
};
