import type { MapFault } from "./map-fault";
import { tryMapsAgain } from "./map-attempt";

/** Says over the still picture why it is one, and how to get the live map. */
export const MapNote = ({ fault }: { fault: MapFault }) => (
  <div className="map-view__note" role={fault.kind === "slow" ? "status" : "alert"}>
    <p>{fault.words}</p>
    {fault.kind === "slow" ? null : (
      <button type="button" className="button" onClick={tryMapsAgain}>
        Try again
      </button>
    )}
  </div>
);
