/** Quiet word when a link names an area that is not on this map. */
export const UnknownArea = ({ code, onDismiss }: { code: string; onDismiss: () => void }) => (
  <div className="notices" role="region" aria-label="Notice about the link">
    <p>{code} is not a place of the region that this map knows, so none is opened.</p>
    <button type="button" className="quiet" onClick={onDismiss}>
      Dismiss
    </button>
  </div>
);
