/** As much of a query as failing takes. */
interface Asked {
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** What of these queries did not come, each with the way to ask for it again. */
export const failuresOf = (...queries: readonly Asked[]) =>
  queries.flatMap(({ error, refetch }) =>
    error === null ? [] : [{ error, retry: () => void refetch() }],
  );
