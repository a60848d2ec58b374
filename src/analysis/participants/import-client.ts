import { wrap } from "comlink";

import { failureOf, Worker } from "../../platform/watched-worker";
import { ImportError } from "./import-error";
import type { Imported } from "./import-file";
import type { ImportThread, ReadAsked } from "./import-worker";
import type { PlaceFiles } from "./place-files";
import { withReports } from "../with-reports";
import { Watchdog } from "./watchdog";

export interface ImportRequest extends ReadAsked {
  readonly file: File;
  readonly places: PlaceFiles;
  /** Share of the file read, 0…1, and the number of the last row. */
  readonly onProgress?: ((share: number, row: number) => void) | undefined;
  /** Stopping ends the thread at once. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a participants file in a thread of its own, which ends with the file: nothing of it stays behind.
 *
 * @throws ImportError for a file that cannot be used, or whose reading stands still for 20 seconds
 * @throws the signal's reason when stopped
 */
export const importInWorker = async ({
  file,
  places,
  choices,
  sheets,
  onProgress,
  signal,
}: ImportRequest): Promise<Imported> => {
  signal?.throwIfAborted();
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<ImportThread>(worker);
  let end: (reason: Error) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = reject;
  });
  const stop = () => end(signal?.reason as Error);
  signal?.addEventListener("abort", stop, { once: true });
  const watchdog = new Watchdog(file.name, end);
  const run = async () => {
    await remote.prepare(places);
    watchdog.heard(0);
    return withReports(
      (share: number, row: number) => {
        watchdog.heard(row);
        onProgress?.(share, row);
      },
      async (report) => remote.importFile(file, { choices, sheets }, report),
    );
  };
  try {
    const answer = await Promise.race([run(), ended, failureOf(worker, "The file reader")]);
    if (answer.kind === "imported") return answer.imported;
    throw new ImportError(
      answer.file,
      answer.where,
      answer.fault,
      answer.remedy,
      answer.recognised,
      answer.sheets,
    );
  } finally {
    watchdog.end();
    signal?.removeEventListener("abort", stop);
    worker.terminate();
  }
};
