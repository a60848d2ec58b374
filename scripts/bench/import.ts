import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { build, preview } from "vite";

import type { PostcodesFile } from "../../src/domain/artefact";
import { SYSTEM_CHROMIUM } from "../chromium";
import { timed, type Bench } from "./bench";
import type { ImportRun } from "./import-page";

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

/** Reads a million participants in the browser, and the same file with Papa Parse alone. */
const inBrowser = async (data: string): Promise<ImportRun[]> => {
  const text = (name: string): string => readFileSync(join(data, name), "utf8");
  const { codes } = JSON.parse(text("names.json")) as { codes: string[] };
  const places = { postcodes: text("postcodes.json"), lsoa11: text("lookup-lsoa11.json"), codes };
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

/** A million rows parsed, geocoded and aggregated, against Papa Parse alone in the same run. */
export const IMPORT_BENCH: Bench = {
  name: "import",
  run: async ({ data }) => {
    const runs = await inBrowser(data);
    const ours = middle(runs.map((run) => run.ours));
    const papa = middle(runs.map((run) => run.papa));
    const longest = Math.max(...runs.map((run) => run.blocked));
    return [
      `1,000,000 participants read, placed and counted: ${timed(ours, TARGET)}`,
      `Papa Parse alone, the same file: ${timed(papa)}; ours is ${(ours / papa).toFixed(2)} of it`,
      `longest task of the page meanwhile: ${longest === 0 ? "none of 50 ms" : `${longest.toFixed(0)} ms`} (target 50 ms)`,
    ];
  },
};
