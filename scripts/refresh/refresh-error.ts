/** Why a source could not be refreshed, in one line that names it. */
export class RefreshError extends Error {
  constructor(
    message: string,
    /** Whether the publisher could not be reached at all. */
    readonly isUnreached = false,
  ) {
    super(message);
  }
}
