/** Bad input: its message is the one line the reader sees. */
export class AtlasError extends Error {
  override readonly name = "AtlasError";
}
