import type { Failure } from "../../data/failure";

/** What could not be opened, a way to try again, and a way out. */
export const LoadFailures = ({
  failures,
  onLeave,
}: {
  failures: readonly Failure[];
  onLeave: () => void;
}) => (
  <div className="present-page">
    <div className="panel present-failure" role="alert">
      <h1 className="telling">This deck cannot be shown</h1>
      <ul>
        {failures.map(({ error }) => (
          <li key={error.message}>{error.message}</li>
        ))}
      </ul>
      <p className="present-actions">
        <button
          type="button"
          className="button primary"
          onClick={() => failures.forEach(({ retry }) => retry())}
        >
          Try again
        </button>
        <button type="button" className="button" onClick={onLeave}>
          All decks
        </button>
      </p>
    </div>
  </div>
);
