/** Code or styles of the atlas that did not come: says for which part, which file, and why. */
export class CodeError extends Error {
  override readonly name = "CodeError";
  constructor(
    message: string,
    /** Another version lies on the server: only a reload brings the page and its files together. */
    readonly isNewerThere: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
