import type { Failure } from "../../data/failure";

/** Files that did not come, each with a button to ask again. */
export const Failures = ({ errors }: { errors: readonly Failure[] }) =>
  errors.map(({ error, retry }) => (
    <div key={error.message} role="alert" className="compare-failure">
      <p>{error.message}</p>
      <button type="button" className="button" onClick={retry}>
        Retry
      </button>
    </div>
  ));
