import { useView } from "../../data/use-view";
import { VIEW_KEYS } from "../../domain/view";

/** What could not be loaded, file by file: a way to try again, and another measure where one failed. */
export const Failures = ({
  errors,
}: {
  errors: readonly { error: Error; retry: () => void }[];
}) => {
  const [{ measure }, change] = useView();
  const first = VIEW_KEYS.measure.fallback;
  return (
    <div className="panel failures" role="alert">
      <h2 className="telling">Part of the atlas did not load</h2>
      <ul>
        {errors.map(({ error }) => (
          <li key={error.message}>{error.message}</li>
        ))}
      </ul>
      <p className="row">
        <button
          type="button"
          className="button primary"
          onClick={() => errors.forEach(({ retry }) => retry())}
        >
          Retry
        </button>
        {measure === first ? null : (
          <button type="button" className="button" onClick={() => change({ measure: first })}>
            Show multiple deprivation
          </button>
        )}
      </p>
    </div>
  );
};
