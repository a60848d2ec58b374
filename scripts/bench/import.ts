import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { build, preview } from "vite";

import type { NamesFile, PostcodesFile } from "../../src/domain/artefact";
import { areasOf } from "../../src/domain/assemble";
import { SYSTEM_CHROMIUM } from "../chromium";
import { timed, type Bench } from "./bench";
import type { ImportRun, Reading } from "./import-page";

const TARGET = 2;

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const postcodesOf = ({ outcodes }: PostcodesFile): string[] =>
  outcodes.flatMap(({ outcode, incodes }) =>
    Array.from(
      { length: incodes.length / 3 },
      (_, i) => `${outcode} ${incodes.slice(3 * i, 3 * i + 3)}`,
    ),
  );

/** Reads files of participants in the browser, and one of them with Papa Parse alone. */
const inBrowser = async (data: string): Promise<ImportRun> => {
  const text = (name: string): string => readFileSync(join(data, name), "utf8");
  const { count, borough, msoa, msoas, codes } = areasOf(
    JSON.parse(text("names.json")) as NamesFile,
  );
  const places = {
    postcodes: text("postcodes.json"),
    earlier: text("earlier-areas.json"),
    areas: { count, borough, msoa, msoas, codes },
  };
  const outDir = mkdtempSync(join(tmpdir(), "bench-import-"));
  const root = import.meta.dirname;
  await build({
    root,
    configFile: false,
    logLevel: "error",
    base: "./",
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(root, "import.html") } },
  });
  const server = await preview({ root, configFile: false, logLevel: "error", build: { outDir } });
  const browser = await chromium.launch({
    executablePath: SYSTEM_CHROMIUM,
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls!.local[0]!}import.html`);
    await page.waitForFunction(() => typeof window.benchImport === "function");
    return await page.evaluate(([files, all]) => window.benchImport(files, all), [
      places,
      postcodesOf(JSON.parse(places.postcodes) as PostcodesFile),
    ] as const);
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true });
  }
};

const blockedSaid = (readings: readonly Reading[]): string => {
  const longest = Math.max(...readings.map(({ blocked }) => blocked));
  return `${longest === 0 ? "none of 50 ms" : `${longest.toFixed(0)} ms`} (target 50 ms)`;
};

/** Rows parsed, geocoded and aggregated: CSV against Papa Parse alone, workbooks against CSV. */
export const IMPORT_BENCH: Bench = {
  name: "import",
  run: async ({ data }) => {
    const { million, twoMillion, workbook } = await inBrowser(data);
    const ours = middle(million.map(({ time }) => time));
    const papa = middle(million.map((run) => run.papa));
    const { read, used } = twoMillion;
    const { half, whole, csv, bytes } = workbook;
    return [
      `1,000,000 participants read, placed and counted: ${timed(ours, TARGET)}`,
      `Papa Parse alone, the same file: ${timed(papa)}; ours is ${(ours / papa).toFixed(2)} of it (target 1.25)`,
      `longest task of the page meanwhile: ${blockedSaid(million)}`,
      `2,000,000 read: ${timed(read.time)}, longest task of the page: ${blockedSaid([read])}`,
      `2,000,000 used, figures and hexagons: ${timed(used.time)}, longest task of the page: ${blockedSaid([used])}`,
      `300,000 rows of a workbook of ${(bytes / 1e6).toFixed(1)} MB: ${timed(whole.time)}, ${(whole.time / csv.time).toFixed(1)} of the same as CSV`,
      `the workbook against one of half the rows: ${(whole.time / half.time).toFixed(2)} (2 is linear)`,
      `longest task of the page meanwhile: ${blockedSaid([half, whole, csv])}`,
    ];
  },
};
