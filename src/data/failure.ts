/** A file that did not come, and how to ask again. */
export interface Failure {
  readonly error: Error;
  readonly retry: () => void;
}
