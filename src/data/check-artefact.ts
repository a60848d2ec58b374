import { ciphers } from "../platform/ciphers";
import { loadCode } from "../platform/load-code";

let wrong: readonly string[] = [];
const listeners = new Set<() => void>();

/** Files that were used though they are not those this version of the atlas was built with. */
export const wrongArtefacts = (): readonly string[] => wrong;

export const onWrongArtefacts = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Holds an artefact against the digest that this version was built with; against its size where the
 * page has no digests (plain http). Beside the page's work: whoever asked for the file does not wait.
 */
export const checkArtefact = (file: string, bytes: ArrayBuffer): void => {
  const size = bytes.byteLength;
  // The digest takes its own copy at once: the bytes may go on to another thread.
  const digest = ciphers()?.digest("SHA-256", bytes) ?? Promise.resolve(null);
  void Promise.all([digest, loadCode("The list of files", () => import("./built-with"))])
    .then(([found, { BUILT_WITH }]) => {
      const expected = BUILT_WITH[file];
      if (expected === undefined) return;
      const isRight = found === null ? size === expected[0] : hexOf(found) === expected[1];
      if (isRight === wrong.includes(file)) tell(file, isRight);
    })
    // Nothing to hold it against is no reason to distrust it.
    .catch(() => undefined);
};

const tell = (file: string, isRight: boolean): void => {
  wrong = isRight ? wrong.filter((other) => other !== file) : [...wrong, file];
  for (const listener of listeners) listener();
};

const hexOf = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
