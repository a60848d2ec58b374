import { useState } from "react";
import { useContent } from "../../content/use-content";
import { eachCause } from "../../data/failures-of";
import { useView } from "../../data/use-view";
import { DEFINITIONS } from "../../domain/persistence";
import type { Session } from "../../data/participants/session";
import { ReachMap } from "./map/reach-map";
import { reachView } from "./map/reach-view";
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
  const [view] = useView();
  const [raised, setRaised] = useState(false);
  const { content, errors: mapErrors } = useContent(
    reachView(view, {
      measure: reached?.measure.id ?? "imd",
      persistence: (reached?.definition ?? DEFINITIONS[0]!).id,
    }),
    { addedUp: false },
  );
  return (
    <div className="reach map-page" aria-busy={facts === null}>
      {eachCause([...errors, ...mapErrors]).map(({ error, retry }) => (
        <div key={error.message} role="alert" className="panel failures">
          <p>Something did not load: {error.message}</p>
          <button type="button" className="button" onClick={retry}>
            Retry
          </button>
        </div>
      ))}
      {reached === null || content === null ? (
        errors.length + mapErrors.length > 0 ? null : (
          <div className="map-waiting" role="progressbar" aria-label="Loading the map" />
        )
      ) : (
        <>
          <ReachMap content={content} raised={raised} />
          <div className="left-column reach-left">
            <FilePanel reached={reached} actions={actions} onBring={onBring} />
            <ReachLegend content={content} reached={reached} raised={raised} onRaise={setRaised} />
          </div>
          <ReachPanel reached={reached} />
        </>
      )}
    </div>
  );
};
