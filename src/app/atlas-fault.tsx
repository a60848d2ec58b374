import { reloadAtlas } from "../platform/reload";
import { ReloadLoss } from "../ui/reload-loss";
import "../ui/part-fault.css";

/** When the page itself failed: nothing of it is left but this. */
export const AtlasFault = ({ reason }: { reason: unknown }) => (
  <div className="part-fault afloat" role="alert">
    <p>
      The atlas stopped because of a fault in it
      {reason instanceof Error ? ` (${reason.message})` : ""}. Decks and lists on this device are
      safe, and the address keeps the view.
    </p>
    <ReloadLoss />
    <p className="part-fault__ways">
      <button type="button" className="button primary" onClick={() => void reloadAtlas()}>
        Reload
      </button>
    </p>
  </div>
);
