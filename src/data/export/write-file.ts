import { failureOf, Worker } from "../../platform/watched-worker";
import type { WriterInputs, WriterKind } from "./writers";
import type { WriterAnswer } from "./writer-worker";

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
    failureOf(worker, "The writer of files").catch(fail);
    worker.addEventListener("message", ({ data }: MessageEvent<WriterAnswer>) => {
      if ("file" in data) done(data.file);
      else fail(new Error(data.problem));
    });
    worker.postMessage({ kind, input });
  }).finally(() => worker.terminate());
};
