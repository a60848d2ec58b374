import { wrap, type Remote } from "comlink";

import type { ObjectiveId } from "../../domain/own-objectives";
import type { PeopleByArea } from "../../domain/own-people";
import type { OwnPlace } from "../../domain/own-place";
import { failureOf, Worker } from "../../platform/watched-worker";
import type { PlaceFiles } from "../participants/place-files";
import type { OwnThread, PlacesAnswer, WhereNext, WhereNextAsked } from "./own-worker";
import type { Within } from "./who-within";

/** What every question about own places stands on. */
export interface OwnGrounds {
  readonly files: PlaceFiles;
  readonly people: PeopleByArea;
}

/**
 * Asks one question in a thread of its own, which ends with the answer: nothing of a file stays behind.
 *
 * @throws the signal's reason when stopped
 */
const inThread = async <T>(
  { files, people }: OwnGrounds,
  ask: (remote: Remote<OwnThread>) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> => {
  signal?.throwIfAborted();
  const worker = new Worker(new URL("./own-worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<OwnThread>(worker);
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason as Error);
    signal?.addEventListener("abort", stop, { once: true });
  });
  const run = async (): Promise<T> => {
    await remote.prepare(files, people);
    return ask(remote);
  };
  try {
    return await Promise.race([run(), stopped, failureOf(worker, "What reckons with your places")]);
  } finally {
    signal?.removeEventListener("abort", stop);
    worker.terminate();
  }
};

/** Reads a file of places, or says why it cannot be used. */
export const readPlaces = (
  grounds: OwnGrounds,
  file: File,
  signal?: AbortSignal,
): Promise<PlacesAnswer> =>
  inThread<PlacesAnswer>(grounds, async (remote) => remote.readPlaces(file), signal);

/** Who lives within a straight line of each place, and of all together. */
export const withinPlaces = (
  grounds: OwnGrounds,
  places: readonly OwnPlace[],
  metres: number,
  signal?: AbortSignal,
): Promise<Within<ObjectiveId>> =>
  inThread(grounds, (remote) => remote.within([...places], metres), signal);

/** Where further sites reach most people who are not reached yet. */
export const whereNext = (
  grounds: OwnGrounds,
  asked: WhereNextAsked,
  signal?: AbortSignal,
): Promise<WhereNext> => inThread(grounds, (remote) => remote.whereNext(asked), signal);
