import { useState } from "react";
import type { Session } from "../../data/participants/session";
import { ReachMap } from "./map/reach-map";
import { ReachLegend } from "./map/reach-legend";
import { FilePanel } from "./panels/file-panel";
import { ReachPanel } from "./panels/reach-panel";
import type { Actions } from "../../data/participants/use-actions";
import { useFacts } from "./use-facts";
import { useReached } from "./use-reached";

/** The map is the page: what is drawn on the left, what it says on the right. */
export const ReachScreen = ({
  session,
  actions,
  onBring,
}: {
  session: Session;
  actions: Actions;
  onBring: () => void;
}) => {
  const { facts, errors } = useFacts();
  // While something else loads (another denominator), what is read stays where it is.
  const [kept, keep] = useState(facts);
  if (facts !== null && facts !== kept) keep(facts);
  const reached = useReached(session, facts ?? kept);
  const [raised, setRaised] = useState(false);
  const [zoom, setZoom] = useState<number | null>(null);
  return (
    <div className="reach map-page" aria-busy={facts === null}>
      {errors.map(({ error, retry }) => (
        <div key={error.message} role="alert" className="panel failures">
          <p>Something did not load: {error.message}</p>
          <button type="button" className="button" onClick={retry}>
            Retry
          </button>
        </div>
      ))}
      {reached === null ? (
        errors.length > 0 ? null : (
          <div className="map-waiting" role="progressbar" aria-label="Loading the map" />
        )
      ) : (
        <>
          <ReachMap reached={reached} raised={raised} zoom={zoom} onZoom={setZoom} />
          <div className="left-column reach-left">
            <FilePanel reached={reached} actions={actions} onBring={onBring} />
            <ReachLegend reached={reached} zoom={zoom} raised={raised} onRaise={setRaised} />
          </div>
          <ReachPanel reached={reached} />
        </>
      )}
    </div>
  );
};
