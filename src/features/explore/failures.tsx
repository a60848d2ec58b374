/** What could not be loaded, file by file, and a way to try again; the rest of the page stays. */
export const Failures = ({
  errors,
}: {
  errors: readonly { error: Error; retry: () => void }[];
}) => (
  <div className="panel failures" role="alert">
    <h2 className="telling">Part of the atlas did not load</h2>
    <ul>
      {errors.map(({ error }) => (
        <li key={error.message}>{error.message}</li>
      ))}
    </ul>
    <button
      type="button"
      className="button primary"
      onClick={() => errors.forEach(({ retry }) => retry())}
    >
      Retry
    </button>
  </div>
);
