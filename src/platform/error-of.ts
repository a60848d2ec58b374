/** What was thrown, as an error. */
export const errorOf = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error(String(reason));
