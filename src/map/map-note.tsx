import { titlesListed } from "../domain/format";
import { useRetryTogether } from "../platform/retry-together";
import { useToldOnce } from "../platform/told-once";
import { tryMapsAgain } from "./map-attempt";
import type { MapFault } from "./map-fault";

/** Says over the still picture why it is one, and how to get the live map. */
export const MapNote = ({ fault: { kind, words, lacks } }: { fault: MapFault }) => {
  const parts = useToldOnce(lacks?.what ?? "", lacks?.file ?? null, false);
  const retry = useRetryTogether(lacks !== undefined, tryMapsAgain);
  // The note of another part tells of the map too, and asks for both.
  if (parts === null) return null;
  return (
    <div className="map-view__note" role={kind === "slow" ? "status" : "alert"}>
      <p>{lacks === undefined ? words : `${titlesListed(parts)} ${lacks.problem} ${words}`}</p>
      {kind === "slow" ? null : (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
};
