import { useOffline } from "../../../data/offline/use-offline";
import type { OfflineState } from "../../../data/offline/offline-copy";
import { useKeptStreets } from "../../../data/streets/use-kept-streets";

const READY = "Works offline: this device has everything it needs.";

const wordsOf = (offline: OfflineState, hasStreets: boolean): string => {
  switch (offline.kind) {
    case "none":
      return window.location.protocol === "file:"
        ? "This page has everything it needs and works offline."
        : "This copy needs the network.";
    case "checking":
      return "Checking whether this copy works offline…";
    case "saving":
      return "Saving a copy on this device, to use offline…";
    case "ready":
      return hasStreets
        ? `${READY} Only a first walk from your own places needs the network.`
        : `${READY} Only streets on the map and a first walk from your own places need the network.`;
    case "update":
      return "Works without a network. A newer version is ready.";
    case "failed":
      return offline.reason;
  }
};

/** Whether this copy works without a network, and which version it is. */
export const OfflineStatus = () => {
  const offline = useOffline();
  const hasStreets = useKeptStreets().kind === "kept";
  return (
    <p className="offline-status">
      {wordsOf(offline, hasStreets)} Reach Atlas {__ATLAS_VERSION__}.{" "}
      {offline.kind === "update" ? (
        <button type="button" className="button" onClick={offline.take}>
          Use the newer version
        </button>
      ) : null}
    </p>
  );
};
