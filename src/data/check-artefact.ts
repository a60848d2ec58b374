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

/** Files still to be held against their digests, since the list of these did not come; and why it did not. */
let unheld: { readonly reason: unknown; readonly again: readonly (() => void)[] } | null = null;

/** Why files could not be checked; null where they could. */
export const uncheckedBecause = (): unknown => unheld?.reason ?? null;

/** Asks for the list again, and checks all that waits for it. */
export const checkAgain = (): void => {
  const again = unheld?.again ?? [];
  unheld = null;
  again.forEach((each) => each());
  told();
};

/**
 * Holds an artefact against the digest that this version was built with; against its size where the
 * page has no digests (plain http). Beside the page's work: whoever asked for the file does not wait.
 */
export const checkArtefact = (file: string, bytes: ArrayBuffer): void => {
  const size = bytes.byteLength;
  // The digest takes its own copy at once: the bytes may go on to another thread.
  const digest = ciphers()?.digest("SHA-256", bytes) ?? Promise.resolve(null);
  const hold = (): void =>
    void Promise.all([digest, loadCode("The list of files", () => import("./built-with"))])
      .then(([found, { BUILT_WITH }]) => {
        const expected = BUILT_WITH[file];
        if (expected === undefined) return;
        const isRight = found === null ? size === expected[0] : hexOf(found) === expected[1];
        if (isRight === wrong.includes(file)) tell(file, isRight);
      })
      // Nothing to hold it against is no reason to distrust it, but is said.
      .catch((reason: unknown) => {
        unheld = { reason: unheld?.reason ?? reason, again: [...(unheld?.again ?? []), hold] };
        told();
      });
  hold();
};

const tell = (file: string, isRight: boolean): void => {
  wrong = isRight ? wrong.filter((other) => other !== file) : [...wrong, file];
  told();
};

const told = (): void => {
  for (const listener of listeners) listener();
};

const hexOf = (digest: ArrayBuffer): string =>
  Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
