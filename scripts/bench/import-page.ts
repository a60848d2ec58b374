import { endFigures, figures } from "../../src/analysis/participants/figures-client";
import { importInWorker } from "../../src/analysis/participants/import-client";
import type { PlaceFiles } from "../../src/analysis/participants/place-files";
import type { Areas } from "../../src/domain/areas";
import { csvOf, xlsxOf } from "./import-files";

/** One reading in milliseconds, and the longest task of the page meanwhile: 0 where none took 50 ms. */
export interface Reading {
  readonly time: number;
  readonly blocked: number;
}

export interface ImportRun {
  /** A million rows of CSV, several times; and Papa Parse alone on the same file after each. */
  readonly million: readonly (Reading & { readonly papa: number })[];
  /** Two million rows read, then used: figures released, hexagons reckoned. */
  readonly twoMillion: { readonly read: Reading; readonly used: Reading };
  /** The same rows as a workbook and as CSV. */
  readonly workbook: {
    readonly half: Reading;
    readonly whole: Reading;
    readonly csv: Reading;
    readonly bytes: number;
  };
}

const papaAlone = (file: File): Promise<number> =>
  new Promise((resolve) => {
    // eslint-disable-next-line no-restricted-globals -- the bench has no reader to tell of a missing file
    const worker = new Worker(new URL("./papa-worker.ts", import.meta.url), { type: "module" });
    const start = performance.now();
    worker.onmessage = () => {
      resolve(performance.now() - start);
      worker.terminate();
    };
    worker.postMessage(file);
  });

/** Times work and watches the page's own thread: the browser reports every task of 50 ms and more. */
const watched = async <Answer>(
  work: () => Promise<Answer>,
): Promise<Reading & { readonly answer: Answer }> => {
  let blocked = 0;
  // What was made before is told now, not with the work.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked = Math.max(blocked, duration);
  });
  observer.observe({ type: "longtask" });
  const start = performance.now();
  const answer = await work();
  const time = performance.now() - start;
  // Reports come a task later.
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { time, blocked, answer };
};

/** The artefacts' texts: bytes cannot be handed to a page. */
interface Asked {
  readonly postcodes: string;
  readonly earlier: string;
  readonly areas: Pick<Areas, "count" | "borough" | "msoa" | "msoas" | "codes">;
}

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

const reading = ({ time, blocked }: Reading): Reading => ({ time, blocked });

const run = async (
  { postcodes, earlier, areas }: Asked,
  known: readonly string[],
): Promise<ImportRun> => {
  const places: PlaceFiles = {
    postcodes: bytes(postcodes),
    earlier: bytes(earlier),
    codes: areas.codes,
  };
  const read = (file: File) => watched(() => importInWorker({ file, places }));

  const million: ImportRun["million"][number][] = [];
  const file = csvOf(1_000_000, known);
  for (let k = 0; k < 4; k++)
    million.push({ ...reading(await read(file)), papa: await papaAlone(file) });

  const two = await read(csvOf(2_000_000, known));
  const { participants } = two.answer;
  const used = await watched(async () => {
    const { release, density } = figures(places);
    const { people } = await release(participants, areas, 5);
    return density(people.all, areas, 5);
  });
  endFigures();

  const whole = xlsxOf(300_000, known);
  const workbook = {
    half: reading(await read(xlsxOf(150_000, known))),
    whole: reading(await read(whole)),
    csv: reading(await read(csvOf(300_000, known))),
    bytes: whole.size,
  };
  // The first warms up.
  return {
    million: million.slice(1),
    twoMillion: { read: reading(two), used: reading(used) },
    workbook,
  };
};

declare global {
  interface Window {
    benchImport: typeof run;
  }
}

window.benchImport = run;
