import type { Failure } from "./failure";

/** As much of a query as failing takes. */
interface Asked {
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/**
 * What of these queries did not come, each cause once. Where several queries lean on one file, asking
 * again asks for all of them.
 */
export const failuresOf = (...queries: readonly Asked[]): readonly Failure[] =>
  eachCause(
    queries.flatMap(({ error, refetch }) =>
      error === null ? [] : [{ error, retry: () => void refetch() }],
    ),
  );

/** One failure for each message, whose Retry asks for everything that failed so. */
export const eachCause = (failures: readonly Failure[]): readonly Failure[] => {
  const causes = new Map<string, Failure>();
  for (const { error, retry } of failures) {
    const known = causes.get(error.message);
    const both =
      known === undefined ? retry : () => [known, { retry }].forEach((each) => each.retry());
    causes.set(error.message, { error, retry: both });
  }
  return [...causes.values()];
};
