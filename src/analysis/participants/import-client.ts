import { proxy, wrap } from "comlink";

import { failureOf, Worker } from "../../platform/worker";
import { ImportError } from "./import-error";
import type { Imported } from "./import-file";
import type { ImportThread } from "./import-worker";
import type { PlaceFiles } from "./place-files";
import type { Mapping } from "./recognise";

export interface ImportRequest {
  readonly file: File;
  readonly places: PlaceFiles;
  readonly mapping?: Mapping | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Stopping ends the thread at once. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a participants file in a thread of its own, which ends with the file: nothing of it stays behind.
 *
 * @throws ImportError for a file that cannot be used
 * @throws the signal's reason when stopped
 */
export const importInWorker = async ({
  file,
  places,
  mapping,
  onProgress,
  signal,
}: ImportRequest): Promise<Imported> => {
  signal?.throwIfAborted();
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<ImportThread>(worker);
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason as Error);
    signal?.addEventListener("abort", stop, { once: true });
  });
  const run = async () => {
    await remote.prepare(places);
    return remote.importFile(
      file,
      mapping,
      proxy((share: number) => onProgress?.(share)),
    );
  };
  try {
    const answer = await Promise.race([run(), stopped, failureOf(worker, "The file reader")]);
    if (answer.kind === "imported") return answer.imported;
    throw new ImportError(answer.file, answer.where, answer.fault, answer.remedy);
  } finally {
    signal?.removeEventListener("abort", stop);
    worker.terminate();
  }
};
