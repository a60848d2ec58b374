import { importInWorker } from "../../src/analysis/participants/import-client";
import type { PlaceFiles } from "../../src/analysis/participants/place-files";

/** One run of each, in milliseconds, and the longest task of the page meanwhile: 0 where none took 50 ms. */
export interface ImportRun {
  readonly ours: number;
  readonly papa: number;
  readonly blocked: number;
  readonly placed: number;
}

const ROWS = 1_000_000;

/** A million rows of seven columns over the postcodes given, the same every time: about 43 MB. */
const million = (postcodes: readonly string[]): File => {
  let state = 1;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
  const pieces = ["participant_id,household_id,postcode,programme,start_date,end_date,outcome\n"];
  for (let i = 0; i < ROWS; i++) {
    const postcode = postcodes[Math.floor(random() * postcodes.length)]!;
    const date = `20${18 + Math.floor(random() * 7)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`;
    pieces.push(`P${i},H${i >> 1},${postcode},${random() < 0.5 ? "Alpha" : "Beta"},${date},,\n`);
  }
  return new File([pieces.join("")], "million.csv");
};

const papaAlone = (file: File): Promise<number> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL("./papa-worker.ts", import.meta.url), { type: "module" });
    const start = performance.now();
    worker.onmessage = () => {
      resolve(performance.now() - start);
      worker.terminate();
    };
    worker.postMessage(file);
  });

/** Watches the page's own thread: the browser reports every task of 50 ms and more. */
const watch = (): (() => Promise<number>) => {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: "longtask" });
  return async () => {
    // Reports come a task later.
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return longest;
  };
};

/** The artefacts' texts: bytes cannot be handed to a page. */
interface PlaceTexts {
  readonly postcodes: string;
  readonly lsoa11: string;
  readonly codes: readonly string[];
}

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

const run = async (texts: PlaceTexts, postcodes: readonly string[]): Promise<ImportRun[]> => {
  const places: PlaceFiles = {
    postcodes: bytes(texts.postcodes),
    lsoa11: bytes(texts.lsoa11),
    codes: texts.codes,
  };
  const file = million(postcodes);
  const runs: ImportRun[] = [];
  for (let k = 0; k < 4; k++) {
    const blocked = watch();
    const start = performance.now();
    const { participants } = await importInWorker({ file, places });
    const ours = performance.now() - start;
    runs.push({
      ours,
      blocked: await blocked(),
      papa: await papaAlone(file),
      placed: participants.count,
    });
  }
  // The first warms up.
  return runs.slice(1);
};

declare global {
  interface Window {
    benchImport: typeof run;
  }
}

window.benchImport = run;
