import type { Failure } from "../../data/failure";
import { useView } from "../../data/use-view";

/** Says over the map which file of streets did not come: all else stands. */
export const StreetNote = ({ failure: { error, retry } }: { failure: Failure }) => {
  const [, change] = useView();
  return (
    <div className="map-view__note" role="alert">
      <p>{error.message} The map stands without streets.</p>
      <button type="button" className="button" onClick={retry}>
        Retry
      </button>
      <button type="button" className="quiet" onClick={() => change({ streets: "hidden" })}>
        Hide streets
      </button>
    </div>
  );
};
