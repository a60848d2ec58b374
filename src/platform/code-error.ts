/** Code or styles of the atlas that did not come: says for which part, which file, and why. */
export class CodeError extends Error {
  override readonly name = "CodeError";
  constructor(
    /** The part, as the reader knows it: "The Compare screen". */
    readonly what: string,
    /** What is said after the part's name: "did not load: assets/compare-screen.js is missing". */
    readonly problem: string,
    /** The file that is missing or wrong, as it lies beside the page; null where none could be named. */
    readonly file: string | null,
    /** Another version lies on the server: only a reload brings the page and its files together. */
    readonly isNewerThere: boolean,
    options?: ErrorOptions,
  ) {
    super(`${what} ${problem}`, options);
  }
}
