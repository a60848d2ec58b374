import { wrap, type Remote } from "comlink";

import { failureOf, type Worker } from "../../platform/watched-worker";

/**
 * Asks one question in a thread of its own, which ends with the answer: nothing of a file stays behind.
 *
 * @param what what the thread does, as the reader knows it
 * @throws the signal's reason when stopped
 */
export const inThread = async <Thread, Answer>(
  worker: Worker,
  what: string,
  ask: (remote: Remote<Thread>) => Promise<Answer>,
  signal?: AbortSignal,
): Promise<Answer> => {
  const remote = wrap<Thread>(worker);
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason as Error);
    signal?.addEventListener("abort", stop, { once: true });
  });
  try {
    signal?.throwIfAborted();
    return await Promise.race([ask(remote), stopped, failureOf(worker, what)]);
  } finally {
    signal?.removeEventListener("abort", stop);
    worker.terminate();
  }
};
