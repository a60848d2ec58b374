import { useEffect, useState } from "react";
import { useOffline } from "../data/offline/use-offline";
import { useView } from "../data/use-view";
import { handFocusOn } from "../platform/hand-focus-on";
import { onNewerElsewhere, reloadAtlas } from "../platform/reload";
import { ReloadLoss } from "../ui/reload-loss";

/** Offers a newer version once it is here; never while slides are shown, and never by itself. */
export const NewVersion = () => {
  const offline = useOffline();
  const [{ screen, slide }] = useView();
  const [later, setLater] = useState(false);
  const [isElsewhere, setElsewhere] = useState(false);
  useEffect(() => onNewerElsewhere(() => setElsewhere(true)), []);
  const isPresenting = screen === "present" && slide !== null;
  if (later || isPresenting || (offline.kind !== "update" && !isElsewhere)) return null;
  return (
    <div className="notices" role="region" aria-label="New version">
      {isElsewhere ? (
        <p>
          Another tab uses a newer version of the atlas. Reload this one too: parts of it may not
          open any more.
        </p>
      ) : (
        <p>A newer version of the atlas is ready.</p>
      )}
      <ReloadLoss />
      <button
        type="button"
        className="button"
        onClick={() => {
          if (!isElsewhere && offline.kind === "update") offline.take();
          else void reloadAtlas();
        }}
      >
        {isElsewhere ? "Reload" : "Use it now"}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          handFocusOn();
          setLater(true);
        }}
      >
        Later
      </button>
    </div>
  );
};
