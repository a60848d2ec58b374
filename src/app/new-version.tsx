import { useState } from "react";
import { useOffline } from "../data/offline/use-offline";
import { useView } from "../data/use-view";

/** Offers a newer version once it is here; never while slides are shown, and never by itself. */
export const NewVersion = () => {
  const offline = useOffline();
  const [{ screen, slide }] = useView();
  const [later, setLater] = useState(false);
  if (offline.kind !== "update" || later || (screen === "present" && slide !== null)) return null;
  return (
    <div className="notices" role="region" aria-label="New version">
      <p>A newer version of the atlas is ready.</p>
      <button type="button" className="button" onClick={offline.take}>
        Use it now
      </button>
      <button type="button" className="quiet" onClick={() => setLater(true)}>
        Later
      </button>
    </div>
  );
};
