import type { Actions } from "../../../data/participants/use-actions";
import { StartPage } from "../start/start-page";
import { Review } from "./review";
import type { Bring } from "./use-bring";

/** A file from the door to its use. */
export const BringSteps = ({
  bring,
  actions,
  onBack,
}: {
  bring: Bring;
  actions: Actions;
  onBack: (() => void) | null;
}) => {
  const { state, cancel } = bring;
  switch (state.step) {
    case "none":
      return <StartPage bring={bring} actions={actions} onBack={onBack} />;
    case "reading":
      return <Waiting title={`Reading ${state.name}`} share={state.share} onCancel={cancel} />;
    case "counting":
      return <Waiting title="Counting, hiding small counts, rounding" onCancel={cancel} />;
    case "refused":
      return (
        <div className="bring-page narrow">
          <section className="panel bring-wait" role="alert" aria-labelledby="refused-title">
            <h1 className="telling" id="refused-title">
              {state.name} was not used
            </h1>
            <p>{state.refusal.problem}</p>
            <p>{state.refusal.remedy}</p>
            <div className="row">
              {state.again === null ? null : (
                <button type="button" className="button primary" onClick={state.again}>
                  Retry
                </button>
              )}
              <button
                type="button"
                className={state.again === null ? "button primary" : "button"}
                onClick={cancel}
              >
                Choose another file
              </button>
            </div>
          </section>
        </div>
      );
    case "review":
      return <Review key={state.file.name} state={state} bring={bring} />;
  }
};

const Waiting = ({
  title,
  share,
  onCancel,
}: {
  title: string;
  share?: number;
  onCancel: () => void;
}) => (
  <div className="bring-page narrow">
    <section className="panel bring-wait" aria-labelledby="wait-title">
      <h1 className="telling" id="wait-title">
        {title}…
      </h1>
      <progress
        aria-labelledby="wait-title"
        max={1}
        {...(share === undefined ? {} : { value: share })}
      />
      <p className="small">
        On this device. You keep the earlier participants until you use the new file.
      </p>
      <button type="button" className="button" onClick={onCancel}>
        Cancel
      </button>
    </section>
  </div>
);
