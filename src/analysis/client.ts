import { wrap, type Remote } from "comlink";

import { failureOf, Worker } from "../platform/watched-worker";
import type { ChancePicture } from "./chance-picture";
import { analyticHotspots, type HotspotRequest, type HotspotResult } from "./hotspots";
import type { Robustness } from "../domain/hotspot-words";
import type { OtherWays } from "./robustness";
import type { Stability, StabilityAsked } from "./own/index-stability";
import { withReports } from "./with-reports";
import type { Analyses } from "./worker";

export interface Running {
  /** Ends the work at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Share of the work done, 0…1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

interface Thread {
  readonly worker: globalThis.Worker;
  readonly remote: Remote<Analyses>;
  readonly failed: Promise<never>;
}

/** Threads without work: one is kept, so that the next request does not wait for a start. */
const idle: Thread[] = [];
const KEPT = 1;

const start = (): Thread => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return { worker, remote: wrap<Analyses>(worker), failed: failureOf(worker, "The analysis") };
};

/**
 * Runs one analysis in a thread of its own. Comlink cannot stop a call, so stopping ends the thread:
 * only this call's, whatever else is running.
 */
const inWorker = async <T>(
  work: (remote: Remote<Analyses>) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> => {
  signal?.throwIfAborted();
  const thread = idle.pop() ?? start();
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason as Error);
    signal?.addEventListener("abort", stop, { once: true });
  });
  try {
    const result = await Promise.race([work(thread.remote), stopped, thread.failed]);
    if (idle.length < KEPT) idle.push(thread);
    else thread.worker.terminate();
    return result;
  } catch (error) {
    thread.worker.terminate();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
  }
};

/** Findings at once, from the normal distribution; on the calling thread, a millisecond or two. */
export const analytic = (request: HotspotRequest): HotspotResult => ({
  ...analyticHotspots(request),
  request,
});

/** Findings from conditional permutation. */
export const hotspots = async (
  request: HotspotRequest,
  { signal, onProgress }: Running = {},
): Promise<HotspotResult> => {
  const told = (done: number) => onProgress?.(done / request.permutations);
  const findings = await inWorker(
    (remote) => withReports(told, async (report) => remote.permutedHotspots(request, report)),
    signal,
  );
  return { ...findings, request };
};

/** How far each area's mark depends on how it was tested. */
export const robustnessOf = (
  request: HotspotRequest,
  others: OtherWays,
  { signal }: Running = {},
): Promise<Robustness> => inWorker((remote) => remote.robustness(request, others), signal);

/** The chance picture of one area: why was it flagged? */
export const chancePictureOf = (
  request: HotspotRequest,
  area: number,
  { signal }: Running = {},
): Promise<ChancePicture | null> =>
  inWorker((remote) => remote.chancePicture(request, area), signal);

/** How far the top 10% of an index of the reader's own hangs on its weights. */
export const stabilityOf = (asked: StabilityAsked, { signal }: Running = {}): Promise<Stability> =>
  inWorker((remote) => remote.indexStability(asked), signal);
