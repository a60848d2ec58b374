import { CodeError } from "./code-error";
import { besidePage, problemOf } from "./find-cause";

/**
 * A worker that knows where its code lies, to say what is missing. Named like the browser's: the bundler
 * looks for `new Worker(new URL(…))`.
 */
export class Worker extends globalThis.Worker {
  readonly address: string;
  constructor(address: URL | string, options?: WorkerOptions) {
    super(address, options);
    this.address = String(address);
  }
}

/**
 * Rejects when a worker cannot start or breaks: whoever waits for its answer would otherwise wait for ever.
 * @param what what it does, as the reader knows it: "The test for hot spots"
 */
export const failureOf = (worker: globalThis.Worker, what: string): Promise<never> => {
  const failed = new Promise<never>((_, reject) => {
    const broke = (event: Event) =>
      void errorOf(worker, what, event instanceof ErrorEvent ? event.message : "").then(reject);
    worker.addEventListener("error", broke, { once: true });
    worker.addEventListener("messageerror", broke, { once: true });
  });
  // Nobody may be waiting when it breaks.
  failed.catch(() => undefined);
  return failed;
};

const errorOf = async (
  worker: globalThis.Worker,
  what: string,
  message: string | undefined,
): Promise<Error> => {
  const problem = worker instanceof Worker ? await problemOf(worker.address) : null;
  if (problem === null || !(worker instanceof Worker)) {
    return new Error(`${what} broke off${message ? `: ${message}` : ""}. Try again.`);
  }
  const file = besidePage(worker.address);
  return new CodeError(what, `did not start: ${file} ${problem}`, file, false);
};
