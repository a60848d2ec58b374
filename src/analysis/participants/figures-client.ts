import { transfer, wrap, type Remote } from "comlink";

import { failureOf, Worker } from "../../platform/watched-worker";
import type { Participants } from "../../domain/participant";
import type { Density, ReleasedFile, ReleasedLevels } from "../../domain/released";
import type { FigureAreas, FiguresThread } from "./figures-worker";
import { headOf, piecesOf } from "./hand-over";
import type { PlaceFiles } from "./place-files";

/** Reckons figures off the page's own thread, until it is ended. */
export interface Figures {
  /** A million rows take about 0.1 s; they go there in pieces, so that no copy holds the page. @throws RangeError for a threshold that is not on offer */
  readonly release: (
    participants: Participants,
    areas: FigureAreas,
    threshold: number,
  ) => Promise<ReleasedFile>;
  /** Hexagons and heat of released figures: about 0.3 s. */
  readonly density: (
    levels: ReleasedLevels,
    areas: FigureAreas,
    threshold: number,
  ) => Promise<Density>;
}

interface Thread {
  readonly remote: Remote<FiguresThread>;
  readonly ready: Promise<void>;
  readonly failed: Promise<never>;
}

/** Only what the thread reads: names and maps of 1,003 areas would be cloned with every call. */
const slim = ({ count, borough, msoa, msoas }: FigureAreas): FigureAreas => ({
  count,
  borough,
  msoa,
  msoas,
});

let thread: (Thread & { readonly worker: globalThis.Worker }) | undefined;

const started = (places: PlaceFiles): Thread => {
  if (thread === undefined) {
    const worker = new Worker(new URL("./figures-worker.ts", import.meta.url), { type: "module" });
    const remote = wrap<FiguresThread>(worker);
    const failed = failureOf(worker, "The part that works out the figures");
    failed.catch(endFigures);
    thread = { worker, remote, ready: remote.prepare(places), failed };
  }
  return thread;
};

/** The one thread for figures, started with the first call and kept while a file is loaded. */
export const figures = (places: PlaceFiles): Figures => ({
  release: async (participants, areas, threshold) => {
    const { remote, failed } = started(places);
    const whole = async () => {
      const file = await remote.expect(headOf(participants));
      for (const piece of piecesOf(participants)) {
        const buffers = Object.values(piece.columns).map(({ buffer }) => buffer);
        await remote.put(file, transfer(piece, buffers));
      }
      return remote.release(file, slim(areas), threshold);
    };
    return Promise.race([whole(), failed]);
  },
  density: async (levels, areas, threshold) => {
    const { remote, ready, failed } = started(places);
    await Promise.race([ready, failed]);
    return Promise.race([remote.density(levels, slim(areas), threshold), failed]);
  },
});

/** Ends the thread, and with it all it was handed. */
export const endFigures = (): void => {
  thread?.worker.terminate();
  thread = undefined;
};
