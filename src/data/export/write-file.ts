import type { WriterInputs, WriterKind } from "./writers";
import type { WriterAnswer } from "./writer-worker";

const NOT_LOADED =
  "the part of the atlas that writes files did not load. Check the connection, reload the page and try again.";

/**
 * Writes a file on a thread of its own, so that the page is never held, and ends the thread with it.
 * @throws Error in words for the reader where it cannot be written; the signal's reason where it is stopped
 */
export const writeFile = <Kind extends WriterKind>(
  kind: Kind,
  input: WriterInputs[Kind],
  signal: AbortSignal,
): Promise<Blob> => {
  signal.throwIfAborted();
  const worker = new Worker(new URL("./writer-worker.ts", import.meta.url), { type: "module" });
  return new Promise<Blob>((done, fail) => {
    signal.addEventListener("abort", () => fail(signal.reason as Error));
    worker.addEventListener("error", () => fail(new Error(NOT_LOADED)));
    worker.addEventListener("messageerror", () => fail(new Error(NOT_LOADED)));
    worker.addEventListener("message", ({ data }: MessageEvent<WriterAnswer>) => {
      if ("file" in data) done(data.file);
      else fail(new Error(data.problem));
    });
    worker.postMessage({ kind, input });
  }).finally(() => worker.terminate());
};
